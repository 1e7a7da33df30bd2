import { expect, test } from "vitest";
import { mapText } from "../testing/mapText.ts";
import { icewsText, icewsTextOf2017 } from "./fixtures/icewsText.ts";

test("maps rows by name, and tells equal identifiers of two years apart", () => {
  const { format, mapped } = mapText(icewsText);
  expect(format).toBe("icews");
  expect(mapped).toEqual([
    {
      events: [
        {
          id: "1|2018-06-01",
          day: "2018-06-01",
          code: "130",
          source: { principal: "BLR", sector: "military", name: "Army (Ruritania)" },
          target: { principal: "UKR", sector: "unstated", name: "Ukraine" },
          report: "ICEWS story 77",
        },
      ],
    },
    {
      events: [
        expect.objectContaining({
          id: "1|2019-06-01",
          source: expect.objectContaining({ principal: "RUS", sector: "government" }),
          target: { principal: "UNO", sector: "unstated", name: "United Nations" },
        }),
      ],
    },
    { reason: "CAMEO Code is not of CAMEO: 13y" },
  ]);
});

test("takes the code from the text where the file of 2017 has none", () => {
  const { format, mapped } = mapText(icewsTextOf2017);
  expect(format).toBe("icews");
  expect(mapped).toMatchObject([
    { events: [{ code: "130" }] },
    { events: [{ code: "040" }] },
    { events: [{ code: "130", source: { principal: "PSE" } }] },
  ]);
});
