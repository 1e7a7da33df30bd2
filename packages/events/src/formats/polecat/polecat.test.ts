import { expect, test } from "vitest";
import { mapText } from "../testing/mapText.ts";
import { newerPolecatText, polecatText } from "./fixtures/polecatText.ts";

test.each([
  ["Intensity", polecatText],
  ["Event Intensity", newerPolecatText],
])("reads files whose fifth column is %s", (_, text) => {
  const { format, mapped } = mapText(text);
  expect(format).toBe("polecat");
  expect(mapped[0]).toEqual({
    events: [
      {
        id: "20240702-1",
        day: "2024-07-02",
        known: "2024-07-03",
        code: "ACCUSE/allege",
        source: { principal: "BLR", sector: "government", name: "Ministry of Ruritania" },
        target: { principal: "UKR", sector: "unstated", name: "Somebody" },
      },
    ],
  });
});

test("makes an event of each pair of different countries in its lists", () => {
  const { mapped } = mapText(polecatText);
  const [, listed, alone, unknown] = mapped;
  const pairs =
    listed && "events" in listed
      ? listed.events.map(({ source, target }) => `${source.principal}-${target.principal}`)
      : [];
  expect(pairs).toEqual(["BLR-UKR", "BLR-POL", "BLR-RUS", "RUS-UKR", "RUS-POL"]);
  expect(alone).toMatchObject({ events: [{ code: "RETREAT", target: { name: "Somebody" } }] });
  expect(unknown).toEqual({ reason: "Event Type is not of PLOVER: CRIME" });
});
