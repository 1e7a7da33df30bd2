import { expect, test } from "vitest";
import { principalCodes } from "./principalCodes.ts";
import { namedPrincipals, principalName } from "./principalName.ts";
import { principalNamed } from "./principalNamed.ts";
import { principalOfCode } from "./principalOfCode.ts";
import { principalOfName } from "./principalOfName.ts";
import { stateCodes } from "./stateCodes.ts";

test.each([
  ["BLR", "BLR"],
  ["ROM", "ROU"],
  ["PAL", "PSE"],
  ["EUR", undefined],
  ["IGO", undefined],
  ["", undefined],
  ["BO", undefined],
])("rolls the CAMEO code %j up to %j", (code, principal) => {
  expect(principalOfCode(code)).toBe(principal);
});

test("gives the archive every code with a state of ISO's table", () => {
  expect(principalCodes.length).toBeGreaterThan(240);
  expect(principalCodes.filter(([, principal]) => !stateCodes.has(principal))).toEqual([]);
});

test.each([
  ["Russian Federation", "RUS"],
  ["Occupied Palestinian Territory", "PSE"],
  ["Congo", "COG"],
  ["Democratic Republic of Congo", "COD"],
  ["DR Congo (Zaire)", "COD"],
  ["Myanmar (Burma)", "MMR"],
  ["Yemen (North Yemen)", "YEM"],
  ["Cambodia (Kampuchea)", "KHM"],
  ["Kingdom of eSwatini (Swaziland)", "SWZ"],
  ["United States of America", "USA"],
  ["Cote d'Ivoire", "CIV"],
  ["Turkey", "TUR"],
  ["Taiwan", "TWN"],
  ["South Korea", "KOR"],
  ["Vietnam", "VNM"],
  ["Moldova, Republic of", "MDA"],
  ["Serbia (Yugoslavia)", "SRB"],
  ["Atlantis", undefined],
  ["", undefined],
])("knows the state %j as %j", (name, state) => {
  expect(principalOfName(name)).toBe(state);
});

test("principals are named in English, and a code without a name stays", () => {
  expect(["TUR", "KOR", "RUS", "XKX", "UNO", "OPC"].map(principalName)).toEqual([
    "Turkey",
    "South Korea",
    "Russia",
    "Kosovo",
    "United Nations",
    "OPC",
  ]);
});

test("every name leads back to its principal", () => {
  for (const [code, name] of namedPrincipals)
    expect([name, principalNamed(name)]).toEqual([name, code]);
});
