import { cameoWithoutKind, kinds } from "@harmel/core";
import { describe, expect, test } from "vitest";
import { codebooks } from "./codebooks.ts";
import { kindOfCode } from "./kindOfCode.ts";
import { weighting } from "./weighting.ts";

describe.each(Object.entries(codebooks))("the codebook %s", (_scheme, codebook) => {
  test("weighs every code in whole tenths between 0 and 10.0", () => {
    const wrong = [...codebook.values()].filter(
      ({ tenths }) => !Number.isInteger(tenths) || tenths < 0 || tenths > 100,
    );
    expect(wrong).toEqual([]);
  });

  test("names kinds of the core's table", () => {
    const known = new Set<string | undefined>([undefined, ...kinds.map(({ id }) => id)]);
    expect([...codebook.values()].filter(({ kind }) => !known.has(kind))).toEqual([]);
  });
});

test("CAMEO has every code that the core's table names, and no kind for those it sets aside", () => {
  const missing = kinds.flatMap(({ cameo }) => cameo).filter((code) => !codebooks.cameo.has(code));
  expect(missing).toEqual([]);
  expect(cameoWithoutKind.filter(({ code }) => codebooks.cameo.get(code)?.kind)).toEqual([]);
});

const of = (scheme: string, code: string) =>
  weighting.find((weight) => weight.scheme === scheme && weight.code === code);

test("keeps the tracks apart: a clash raises deterrence, talks raise dialogue, protest is context", () => {
  expect(of("cameo", "190")).toMatchObject({ measure: "deterrence-raises", tenths: 100 });
  expect(of("cameo", "19")).toMatchObject({ measure: "deterrence-raises", tenths: 100 });
  expect(of("cameo", "046")).toMatchObject({ measure: "dialogue-raises", tenths: 70 });
  expect(of("cameo", "0871")).toMatchObject({ measure: "deterrence-lowers" });
  expect(of("weis", "223")).toMatchObject({ measure: "deterrence-raises", tenths: 100 });
  expect(of("plover", "ACCUSE")).toMatchObject({ measure: "deterrence-raises", tenths: 30 });
  expect(of("cameo", "141")).toBeUndefined();
});

test("a code says its kind, and context none", () => {
  expect(kindOfCode("cameo", "046")).toBe("talks");
  expect(kindOfCode("weis", "046")).not.toBe("talks");
  expect(kindOfCode("cameo", "141")).toBeUndefined();
  expect(kindOfCode("cameo", "nonsense")).toBeUndefined();
});
