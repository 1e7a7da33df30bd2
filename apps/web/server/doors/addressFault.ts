import { Fault } from "@harmel/operations";

/** Why an address is not looked at, or nothing: it is no path of a server, or its escapes spell no text. */
export function addressFault(url = ""): Fault | undefined {
  const path = url.split("?", 1)[0] ?? "";
  return path.startsWith("/") && isText(path) ? undefined : new Fault("address-malformed");
}

function isText(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\u0000");
  } catch {
    return false;
  }
}
