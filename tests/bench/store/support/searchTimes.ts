import { type Signal, parseCasebook } from "@harmel/core";
import { openStore } from "@harmel/store";
import { temporaryFolder } from "../../../support/temporaryFolder.ts";
import { madeCasebook } from "../../support/madeCasebook.ts";
import { milliseconds } from "./milliseconds.ts";

const author = { by: "bench", at: "2024-07-14T10:00:00Z" };
const cases = 10;
const places = ["Гомель", "Мозырь", "Żytomierz", "Kyiv", "Brest", "Pinsk", "Луцьк", "Rivne"];
const acts = ["troops", "tanks", "drones", "talks", "warning", "withdrawal", "exercise", "hotline"];

/** Titles of a few words, some in every one, one in no other. */
function worded(signal: Signal, number: number): Signal {
  const place = places[number % places.length];
  const act = acts[(number >> 3) % acts.length];
  const summary = `Report ${number} of the border guard says that ${act} were seen near ${place}.`;
  return { ...signal, title: `${act} near ${place}, unit${number % 997}`, summary };
}

/** Times of searches over 100,000 signals in ten cases: for words in one, in some and in all of them. */
export async function searchTimes() {
  const home = await temporaryFolder("bench-search");
  const store = openStore(home.path);
  const made = madeCasebook(10_000);
  for (let number = 0; number < cases; number += 1) {
    const signals = made.signals.map((signal, index) => worded(signal, number * 10_000 + index));
    store.create(parseCasebook({ ...made, id: `case-${number}`, signals }), author);
  }
  const questions = ["report 77777", "unit123", "gomel tan", "Луцьк", "border", "b"];
  const found = questions.map((question) => ({
    what: `search 100,000 signals: ${question}`,
    times: Array.from({ length: 20 }, () => milliseconds(() => store.search(question))),
  }));
  store.close();
  await home.remove();
  return found;
}
