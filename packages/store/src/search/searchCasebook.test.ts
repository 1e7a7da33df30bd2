import { expect, test } from "vitest";
import type { Hit } from "../Store.ts";
import { madeCase, madeSignal } from "../testing/madeCase.ts";
import { author, openTemporaryStore } from "../testing/openTemporaryStore.ts";
import { searchCasebook } from "./searchCasebook.ts";

const casebook = madeCase(3, {
  signals: [
    madeSignal(0, { title: "Лукашенко про відведення військ" }),
    madeSignal(1, { title: "Withdrawal of the troops", summary: "Łódź was told; п'ять" }),
    madeSignal(2, { note: "Withdrawal was hoped for; ёлка, йод" }),
  ],
});

test.each([
  "lukashenko",
  "withdraw",
  "withdrawal tr",
  "withdr troops",
  "the pap",
  "п’ять",
  "елка ИОД",
  "troops OR paper",
  "",
  "?! ⟦",
])("%s finds in a casebook what it finds once that is stored", (text) => {
  using opened = openTemporaryStore();
  opened.store.create(casebook, author);
  expect(inOrder(searchCasebook(casebook, text))).toEqual(inOrder(opened.store.search(text)));
});

function inOrder(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
