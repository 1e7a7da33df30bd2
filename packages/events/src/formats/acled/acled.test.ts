import { expect, test } from "vitest";
import { mapText } from "../testing/mapText.ts";
import { acledText, acledTextOf2022 } from "./fixtures/acledText.ts";
import { partyOf } from "./partyOf.ts";

test("reads today's layout, quotes and line ends in its notes included", () => {
  const { format, mapped } = mapText(acledText);
  expect(format).toBe("acled");
  expect(mapped).toMatchObject([
    {
      events: [
        {
          id: "RUR1",
          day: "2025-05-16",
          code: "Armed clash",
          source: { principal: "BLR", sector: "military" },
          target: { principal: "UKR", sector: "military" },
          report: "Made Up; Another",
        },
      ],
    },
    { events: [{ target: { principal: "UKR", sector: "other" } }] },
    { reason: "sub_event_type is not of ACLED: Tea party" },
  ]);
});

test("reads the layout of 2022", () => {
  expect(mapText(acledTextOf2022)).toMatchObject({
    format: "acled",
    mapped: [{ events: [{ day: "2022-06-30", source: { principal: "BLR" } }] }],
  });
});

test.each([
  ["Military Forces of the United Kingdom (2019-)", "GBR", "military"],
  ["Police Forces of Argentina (2019-)", "ARG", "government"],
  ["Government of Syria (2000-)", "SYR", "government"],
  ["Military Forces of Russia (2000-) Air Force", "RUS", "military"],
  ["Civilians (Mali)", "MLI", "other"],
  ["RAM: Mapuche Ancestral Resistance", undefined, "other"],
])("knows %s as %s, %s", (name, principal, sector) => {
  const party = partyOf(name);
  expect([party.principal, party.sector]).toEqual([principal, sector]);
});
