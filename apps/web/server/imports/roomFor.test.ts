import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { roomFor } from "./roomFor.ts";

const file = "may.csv";

test("takes what fits", async () => {
  await expect(roomFor(tmpdir(), { file, size: 1000 })).resolves.toBeUndefined();
});

test("refuses what is larger than an upload may be", async () => {
  await expect(roomFor(tmpdir(), { file, size: 21e9 })).rejects.toMatchObject({
    code: "upload-too-large",
    status: 413,
    message: "the file has 21 GB and an upload may have 20 GB: may.csv",
  });
});

test("refuses what would fill the disk, with the room there is", async () => {
  const { bavail, bsize } = statfsSync(tmpdir());
  const size = bavail * bsize;
  await expect(roomFor(tmpdir(), { file, size }, Infinity)).rejects.toMatchObject({
    code: "upload-no-room",
    status: 507,
  });
});
