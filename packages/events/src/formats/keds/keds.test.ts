import { expect, test } from "vitest";
import { mapText } from "../testing/mapText.ts";
import { partyOf } from "./partyOf.ts";
import { schemeOf } from "./schemeOf.ts";

const header = "event_date,source,target,code";

test("tells the schemes apart by the codes that only one of them has", () => {
  expect(schemeOf(["031", "223", "195"])).toBe("weis");
  expect(schemeOf(["046", "190", "0841"])).toBe("cameo");
  expect(schemeOf(["020", "190", "173"])).toBe("unsure");
  expect(schemeOf(["999"])).toBe("none");
  expect(schemeOf([])).toBe("none");
});

test("asks the owner of a file whose codes both schemes have", () => {
  expect(() => mapText([header, "1996-01-30,GRC,TUR,190"])).toThrow(
    expect.objectContaining({
      code: "scheme-unsure",
      fields: { file: "made", formats: "keds-cameo or keds-weis" },
    }),
  );
});

test("reads CAMEO data with a header", () => {
  const rows = [header, "1996-01-30,GRCMIL,TUR,150", "1996-01-31,IGOUNO,TUR,046"];
  expect(mapText([...rows, "1996-01-31,TUR,GRC,0841]"])).toMatchObject({
    format: "keds-cameo",
    mapped: [
      {
        events: [
          {
            id: "1996-01-30|GRCMIL|TUR|150",
            day: "1996-01-30",
            source: { principal: "GRC", sector: "military" },
            target: { principal: "TUR", sector: "unstated" },
          },
        ],
      },
      { events: [{ source: { principal: "UNO" } }] },
      { reason: "the code is not of CAMEO: 0841]" },
    ],
  });
});

test("reads WEIS data as KEDS wrote it, with its own country codes", () => {
  const rows = ["900802\tIRQ\tKUW\t223\t(military engagement)", "900803\tUAR\tUNK\t031\t(meet)"];
  expect(mapText(rows)).toMatchObject({
    format: "keds-weis",
    mapped: [
      { events: [{ day: "1990-08-02", target: { principal: "KWT" } }] },
      { events: [{ source: { principal: "EGY" }, target: { principal: "GBR" } }] },
    ],
  });
});

test.each([
  ["ISRMIL", "ISR", "military"],
  ["PALPLO", "PSE", "other"],
  ["USR", "RUS", "unstated"],
  ["KUR", "KUR", "unstated"],
  ["MOSREB", undefined, "other"],
  ["NGO", undefined, "unstated"],
])("rolls %s up to %s, %s", (name, principal, sector) => {
  const party = partyOf(name, "cameo");
  expect([party.principal, party.sector]).toEqual([principal, sector]);
});
