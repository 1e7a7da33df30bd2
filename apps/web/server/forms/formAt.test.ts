import { expect, it } from "vitest";
import { formAt } from "./formAt.ts";
import { forms } from "./forms.ts";

const at = (path: string) => {
  const found = formAt(path, forms);
  return found && [found.form.path, found.place];
};

it("finds the form of an address and decodes its parts", () => {
  expect(at("/cases/river/signals/a%2Fb")).toEqual([
    "/cases/:case/signals/:record",
    { case: "river", record: "a/b" },
  ]);
  expect(at("/cases/signals/copy")).toEqual(["/cases/:case/copy", { case: "signals" }]);
});

it("finds none at an address that takes none", () => {
  expect(at("/cases/river")).toBeUndefined();
  expect(at("/cases/river/signals/a/b/c")).toBeUndefined();
});
