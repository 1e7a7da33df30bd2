import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DuckArchive } from "../archive/duck/DuckArchive.ts";
import { weighting } from "../codebooks/weighting.ts";
import { gdelt2Columns } from "../formats/gdelt/columns.ts";
import { gdeltRow } from "../formats/gdelt/fixtures/gdeltRow.ts";
import { smallDisk } from "../testing/smallDisk.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { importEvents } from "./importEvents.ts";

const disk = smallDisk(24e6);
afterAll(() => disk?.[Symbol.dispose]());
const reason = disk === undefined ? " (skipped: making a small disk is left to root)" : "";

const question = { dyad: ["BLR", "UKR"], weighting } as const;
const rows = (count: number, from: number): string =>
  Array.from({ length: count }, (_, index) => {
    const unlike = createHash("sha512")
      .update(String(from + index))
      .digest("hex");
    return `${gdeltRow({ GlobalEventID: from + index, SOURCEURL: unlike })}\n`;
  }).join("");

test.skipIf(disk === undefined).each([
  { what: "by DuckDB", header: "" },
  { what: "by the mapping", header: `${gdelt2Columns.join("\t")}\n` },
])(
  `a file that fills the disk, read $what, leaves the archive as it was, and completes with room${reason}`,
  async (read) => {
    const folder = join(disk?.folder ?? "", read.what.replaceAll(" ", "-"));
    const files = temporaryFolder();
    const [small, large] = [join(files, "small.csv"), join(files, "large.csv")];
    writeFileSync(small, rows(5, 1));
    writeFileSync(large, read.header + rows(20_000, 10));
    await using archive = new DuckArchive(folder);
    await importEvents(archive, { folder, files: [small] });
    const before = await archive.daily(question);
    const ballast = join(disk?.folder ?? "", "ballast");
    writeFileSync(ballast, Buffer.alloc(22e6));
    await expect(importEvents(archive, { folder, files: [large] })).rejects.toMatchObject({
      code: "disk-full",
    });
    expect(await archive.daily(question)).toEqual(before);
    expect(await archive.volume()).toMatchObject([{ rows: 5 }]);

    rmSync(ballast);
    const { files: done } = await importEvents(archive, { folder, files: [large] });
    expect(done).toMatchObject([{ imported: 20_000 }]);
    expect(await archive.daily(question)).toMatchObject([{ count: 20_005 }]);
    rmSync(folder, { recursive: true, force: true });
  },
);
