import { importsAddress } from "./importsAddress.ts";
import type { Upload } from "./useUploads.ts";

/**
 * Sends one file; the server lists it from its first byte on, and says there how it went on. Gives
 * words only for what the server cannot list: a file that cannot be read here, or a refusal.
 */
export async function sendFile({ file, format }: Upload): Promise<string | undefined> {
  try {
    // A folder, or a file that is gone, shows itself here; a request would fail without a word.
    await file.slice(0, 1).arrayBuffer();
  } catch {
    return `${file.name} cannot be read: it is a folder, or it is no longer there.`;
  }
  const asked = new URLSearchParams({ name: file.name, format });
  try {
    const response = await fetch(`${importsAddress()}?${asked}`, {
      method: "POST",
      body: file,
      headers: { "Content-Type": "application/octet-stream" },
    });
    if (response.status === 201) return undefined;
    const { problems } = await response.json();
    const [{ problem, fix, code }] = problems;
    return String(code).startsWith("upload-") ? undefined : `${file.name}: ${problem}; ${fix}.`;
  } catch {
    // Cancelled, refused or broken off while it was sent: the list says which.
    return undefined;
  }
}
