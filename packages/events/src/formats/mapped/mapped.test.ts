import { expect, test } from "vitest";
import { draftMapping } from "./draftMapping.ts";
import { mappedImporter } from "./mappedImporter.ts";
import type { Mapping } from "./mappingSchema.ts";
import { fieldsOf } from "../fieldsOf.ts";

const text = [
  "Event ID;Date;Reported on;Actor 1;Actor 2;Event code;URL",
  '7;2 July 2024;2024-07-03;BLRMIL;UKR;190;"https://example.org/a;b"',
  "8;2024-07-04;2024-07-04;UKR;BLR;talked;",
];
const sample = { name: "own.csv", lines: text };

function mapped(mapping: Mapping) {
  const reading = mappedImporter(mapping).open(sample);
  if ("reason" in reading) return reading;
  return text.slice(1).map((row) => reading.map(fieldsOf(row, ";")));
}

test("a draft guesses what each column is, by its name and by what stands in it", () => {
  expect(draftMapping(sample)).toEqual({
    mapping: 1,
    dataSet: "own",
    scheme: "cameo",
    directed: true,
    restricted: false,
    separator: ";",
    actors: "codes",
    columns: {
      id: "Event ID",
      day: "Date",
      known: "Reported on",
      source: "Actor 1",
      target: "Actor 2",
      code: "Event code",
      report: "URL",
    },
  });
});

test("a mapping reads a table of somebody's own, with words for codes", () => {
  const mapping = { ...draftMapping(sample), codes: { talked: "046" } };
  expect(mapped(mapping)).toMatchObject([
    {
      events: [
        {
          id: "7",
          day: "2024-07-02",
          known: "2024-07-03",
          code: "190",
          source: { principal: "BLR", sector: "military" },
          target: { principal: "UKR" },
          report: "https://example.org/a;b",
        },
      ],
    },
    { events: [{ code: "046" }] },
  ]);
});

test("a code that is listed nowhere rejects its row, and a missing column the file", () => {
  const draft = draftMapping(sample);
  expect(mapped(draft)).toMatchObject([{}, { reason: "Event code is not of CAMEO: talked" }]);
  expect(mapped({ ...draft, columns: { ...draft.columns, day: "?" } })).toMatchObject({
    reason: expect.stringContaining("does not name"),
  });
});
