/**
 * Letters that no decomposition takes apart, and the Cyrillic of Russian, Ukrainian and Belarusian,
 * each as it is commonly written in plain Latin. `y` is `i` and `x` is `ks`, so that the usual
 * spellings of one name meet: Zelensky, Zelenskyy, Зеленський; Alexei, Aleksey, Алексей.
 */
export const foldedLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ħ: "h" }),
  ...Object.entries({ ı: "i", ς: "σ", y: "i", x: "ks" }),
  ...Object.entries({ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ie", ж: "zh" }),
  ...Object.entries({ з: "z", и: "i", і: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p" }),
  ...Object.entries({ р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch" }),
  ...Object.entries({ ш: "sh", щ: "shch", ъ: "", ы: "i", ь: "", э: "e", ю: "iu", я: "ia" }),
]);
