import { mkdir, mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCasebookFile } from "./readCasebookFile.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "harmel-casebook-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<unknown> {
  await writeFile(join(folder, "case.json"), content);
  return readCasebookFile("case.json", folder);
}

const fault = (code: string, message: string) => ({ code, exit: 1, message });

test("a file is read from the folder it is meant from", async () => {
  expect(await read('{"format": 1}')).toEqual({ format: 1 });
});

test("a byte order mark is no fault", async () => {
  expect(await read('\uFEFF{"format": 1}')).toEqual({ format: 1 });
});

test("what is missing, empty or a folder is said so", async () => {
  await mkdir(join(folder, "inside"));
  await symlink("itself", join(folder, "itself"));
  await expect(readCasebookFile("none.json", folder)).rejects.toMatchObject(
    fault("file-missing", "there is no such file: none.json"),
  );
  await expect(readCasebookFile("inside", folder)).rejects.toMatchObject(
    fault("file-is-folder", "is a folder, not a file: inside"),
  );
  await expect(readCasebookFile("itself", folder)).rejects.toMatchObject(
    fault("file-unreadable", "the system does not let us read it (ELOOP): itself"),
  );
  for (const nothing of ["", "\n \n", "\uFEFF"]) {
    await expect(read(nothing)).rejects.toMatchObject(
      fault("file-empty", "the file is empty: case.json"),
    );
  }
});

test("a file over the limit is refused before it is read, with both sizes", async () => {
  await using file = await open(join(folder, "large.json"), "w");
  await file.truncate(200_000_000);
  await expect(readCasebookFile("large.json", folder)).rejects.toMatchObject(
    fault("file-too-large", "the file has 200 MB and the limit is 64 MB: large.json"),
  );
});

test("a device without end is refused at the limit", async () => {
  await expect(readCasebookFile("/dev/zero", folder)).rejects.toMatchObject({
    code: "file-too-large",
  });
});

test("bytes that are not UTF-8 are said so, UTF-16 by its name", async () => {
  await expect(read(new Uint8Array([0x7b, 0xe9, 0x7d]))).rejects.toMatchObject(
    fault("file-not-utf8", "is not UTF-8 text: case.json"),
  );
  await expect(read(Buffer.from('\uFEFF{"é": 1}', "utf16le"))).rejects.toMatchObject(
    fault("file-not-utf8", "is UTF-16 text, not UTF-8: case.json"),
  );
});

test("text that is not JSON is said with line, column and a short excerpt", async () => {
  await expect(read('{\n  "id": "x",\n  "title": oops\n}')).rejects.toMatchObject(
    fault(
      "file-not-json",
      `is not JSON at line 3, column 12 (unexpected token 'o'): "  \\"title\\": oops"`,
    ),
  );
});
