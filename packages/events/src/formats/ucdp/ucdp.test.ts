import { expect, test } from "vitest";
import { mapText } from "../testing/mapText.ts";
import { ucdpRows, ucdpText } from "./fixtures/ucdpText.ts";

test.each([
  ["with its header", ucdpText],
  ["without one", ucdpRows],
])("reads a file %s", (_, rows) => {
  const { format, mapped } = mapText(rows);
  expect(format).toBe("ucdp-ged");
  expect(mapped).toEqual([
    {
      events: [
        {
          id: "1",
          day: "2024-01-02",
          code: "state-based",
          source: { principal: "IND", sector: "government", name: "Government of India" },
          target: { principal: "PAK", sector: "government", name: "Government of Pakistan" },
          report: 'Made up; "quoted"',
        },
      ],
    },
    {
      events: [
        expect.objectContaining({
          source: expect.objectContaining({ principal: "COD" }),
          target: { name: "Some group", sector: "other" },
        }),
      ],
    },
    { reason: "type_of_violence is none of 1, 2, 3: 7" },
  ]);
});
