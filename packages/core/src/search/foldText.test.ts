import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./foldText.ts";
import { foldedWords } from "./foldedWords.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."аеёиійїьъўґ'’ʼiyx \u0301\u00ad½ŁßΣ.") }),
);

test.each([
  ["lukashenko", "Лукашенко", "ЛУКАШЕНКО", "Lukashenko"],
  ["lukashenka", "Лукашэнка", "Lukashenka"],
  ["zelenski", "Зеленський", "Зеленский", "Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi"],
  ["aleksei navalni", "Алексей Навальный", "Alexei Navalny", "Aleksey Navalnyy"],
  ["dmitri", "Дмитрий", "Dmitry", "Dmitriy", "Dmitri"],
  ["kiv", "Київ", "Kyiv"],
  ["tsikhanouskaia", "Ціханоўская", "Tsikhanouskaya"],
  ["ianukovich", "Янукович", "Yanukovych"],
  ["gorbachev", "Горбачёв", "Горбачев", "Gorbachev"],
  ["shoigu", "Шойгу", "Шоигу", "Shoygu"],
  ["lodz", "Łódź", "łodz", "LÓDZ"],
  ["strasse", "Straße", "STRASSE"],
  ["ankara istanbul", "Ankara, İstanbul", "ankara ıstanbul"],
  ["sodermanland aero", "Södermanland – Ærø"],
  ["piat", "п'ять", "п’ять", "пʼять"],
  ["lukashenko s", "Lukashenko’s"],
  ["30 06 2024 1 2", "30.06.2024, ½"],
])("R67: %s is the fold of every usual spelling", (folded, ...spellings) => {
  expect(spellings.map(foldText)).toEqual(spellings.map(() => folded));
});

test("R67: nothing but punctuation folds to nothing", () => {
  expect(foldText("")).toBe("");
  expect(foldText(" —«»…\n\t\u200b* ")).toBe("");
});

test("R67: the beginning of a word folds to the beginning of the folded word", () => {
  for (const word of ["Тихановская", "Чернігів", "Григорій", "Łukaszenka", "Zelenskyy"]) {
    for (let length = 1; length <= word.length; length += 1) {
      expect(foldText(word).startsWith(foldText(word.slice(0, length)))).toBe(true);
    }
  }
});

test("R67: every character below the rare Han folds to words that fold to themselves", () => {
  const unstable: number[] = [];
  for (let point = 0; point < 0x20000; point += 1) {
    const folded = foldText(`a${String.fromCodePoint(point)}b`);
    if (foldText(folded) !== folded) unstable.push(point);
  }
  expect(unstable).toEqual([]);
});

test("R67: folding again changes nothing", () => {
  const property = fc.property(texts, (text) => {
    expect(foldText(foldText(text))).toBe(foldText(text));
  });
  fc.assert(property);
});

test("R67: a composed and a decomposed text fold alike", () => {
  const property = fc.property(texts, (text) => {
    expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
  });
  fc.assert(property);
});

test("R67: each folded word stands in the text, in order, where it says", () => {
  const property = fc.property(texts, (text) => {
    let end = 0;
    for (const { word, from, to } of foldedWords(text)) {
      expect(from).toBeGreaterThanOrEqual(end === 0 ? 0 : end - 1);
      expect(to).toBeGreaterThan(from);
      expect(` ${foldText(text.slice(from, to))} `).toContain(` ${word} `);
      end = to;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
  fc.assert(property);
});

test("a word is found where it was written, marks and invisible characters included", () => {
  const text = "Łukasz: «Се\u0301ргей» so\u00adft";
  expect(foldedWords(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    "Łukasz",
    "Се\u0301ргей",
    "so\u00adft",
  ]);
});
