import { findCase } from "@harmel/operations";
import { expect, it } from "vitest";
import { freshId } from "./freshId.ts";

const found = await findCase({ folder: "/nowhere" }, "belarus-ukraine-2024");
if (!found) throw new Error("the bundled case is gone");
const { casebook } = found;

it("makes an id of words in any script, and one of its own for each record", () => {
  expect(freshId(casebook, "2024-06-20 Minsk says: «Łódź, кордон!»")).toBe(
    "2024-06-20-minsk-says-lodz-kordon",
  );
  const [signal] = casebook.signals;
  expect(freshId(casebook, signal?.id ?? "")).toBe(`${signal?.id}-2`);
});

it("has an id for words of which nothing is left", () => {
  expect(freshId(casebook, "<>'\"")).toBe("record");
});
