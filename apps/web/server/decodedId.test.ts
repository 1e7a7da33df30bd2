import { expect, it } from "vitest";
import { decodedId } from "./decodedId.ts";

it("decodes an id, and leaves alone what cannot be decoded", () => {
  expect(decodedId("a%20b")).toBe("a b");
  expect(decodedId("%E0%A4%A")).toBe("%E0%A4%A");
});
