import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DuckArchive } from "../archive/duck/DuckArchive.ts";
import { weighting } from "../codebooks/weighting.ts";
import { gdelt2Columns } from "../formats/gdelt/columns.ts";
import { gdeltRow } from "../formats/gdelt/fixtures/gdeltRow.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { importEvents } from "./importEvents.ts";
import type { Progress } from "./Progress.ts";

const url = (name: string | number): string => `https://example.org/${name}/${"a".repeat(300)}`;

type Make = (id: number) => Buffer | string;

/** What can be the matter with a row, or only seem so, while DuckDB reads the others. */
const left: readonly Make[] = [
  (id) => gdeltRow({ GlobalEventID: id }).slice(0, 70),
  (id) => `${gdeltRow({ GlobalEventID: id })}\tone more`,
  () => "fetched on Monday",
  () => "",
  (id) => gdeltRow({ GlobalEventID: `x${id}` }),
  () => gdeltRow({ GlobalEventID: "" }),
  (id) => gdeltRow({ GlobalEventID: id, SQLDATE: "2024071" }),
  (id) => gdeltRow({ GlobalEventID: id, SQLDATE: "20240231" }),
  (id) => gdeltRow({ GlobalEventID: id, SQLDATE: "" }),
  (id) => gdeltRow({ GlobalEventID: id, SQLDATE: "2024-07-02", SOURCEURL: url(id) }),
  (id) => gdeltRow({ GlobalEventID: id, DATEADDED: "2024070214300" }),
  (id) => gdeltRow({ GlobalEventID: id, DATEADDED: "20240702", SOURCEURL: url(id) }),
  (id) => gdeltRow({ GlobalEventID: id, EventCode: "13y" }),
  (id) => gdeltRow({ GlobalEventID: id, EventCode: "" }),
  (id) => gdeltRow({ GlobalEventID: id, SOURCEURL: "A\0B" }),
  (id) => gdeltRow({ GlobalEventID: id, Actor2Name: "A\0B", SOURCEURL: url(id) }),
  (id) => gdeltRow({ GlobalEventID: id, SOURCEURL: `"${id}` }),
  (id) => Buffer.from(gdeltRow({ GlobalEventID: id, Actor1Name: "Löwe" }), "latin1"),
];

/** What DuckDB reads nothing of: mixed line ends, and a column that it must read and that is no text. */
const stopping: readonly Make[] = [
  (id) => `${gdeltRow({ GlobalEventID: id, SOURCEURL: url(id) })}\r`,
  (id) => Buffer.from(gdeltRow({ GlobalEventID: id, SOURCEURL: `Löwe ${id}` }), "latin1"),
];

async function imported(content: Buffer) {
  const folder = temporaryFolder();
  const file = join(folder, "events.csv");
  writeFileSync(file, content);
  await using archive = new DuckArchive(folder);
  const told: Progress[] = [];
  const onProgress = (progress: Progress) => void told.push(progress);
  const { files, rejects } = await importEvents(archive, { folder, files: [file], onProgress });
  const lines = rejects === null ? [] : readFileSync(rejects, "utf8").trimEnd().split("\n");
  const days = await archive.daily({ dyad: ["BLR", "UKR"], weighting });
  // The mapping counts its rows for every megabyte, DuckDB tells them when it is done.
  const counts = told.filter(
    ({ step, rows, isEstimate }) => step === "reading" && rows && !isEstimate,
  );
  const found = { ...files[0], file: "", days, rejects: lines.map((line) => JSON.parse(line)) };
  return { found, isByMapping: counts.length > 1 };
}

// More than a buffer of DuckDB's reader, and many of its vectors.
const rows = 12_000;

function fileWith(odd: ReadonlyMap<number, Make>): Buffer {
  const lines = Array.from({ length: rows }, (_, at) => {
    const make = odd.get(at);
    return make ? make(at) : gdeltRow({ GlobalEventID: at, SOURCEURL: url(at % 9000) });
  });
  return Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
}

test("DuckDB reads the other rows of a file with one of each that it leaves", async () => {
  const odd = new Map(left.map((make, index) => [100 + index * 600, make]));
  const { found, isByMapping } = await imported(fileWith(odd));
  expect(isByMapping).toBe(false);
  // An empty line is no row.
  expect(found).toMatchObject({ rows: rows - 1 });
});

test.each([
  { what: "some rows", oddities: left },
  { what: "whole files", oddities: [...left, ...stopping] },
])(
  "$what that DuckDB leaves are read as the mapping reads a file",
  async (given) => {
    const oddity = fc.tuple(fc.nat(rows - 1), fc.constantFrom(...given.oddities));
    await fc.assert(
      fc.asyncProperty(fc.array(oddity, { minLength: 20, maxLength: 200 }), async (drawn) => {
        const text = fileWith(new Map(drawn));
        const fast = await imported(text);
        // With a header the mapping reads every row.
        const header = Buffer.from(`${gdelt2Columns.join("\t")}\n`);
        const slow = await imported(Buffer.concat([header, text]));
        expect(slow.isByMapping).toBe(true);
        const rejects = slow.found.rejects.map((reject) => ({ ...reject, line: reject.line - 1 }));
        expect(fast.found).toEqual({ ...slow.found, rejects });
      }),
      { numRuns: 2, endOnFailure: true },
    );
  },
  60_000,
);
