import { expect, test } from "vitest";
import { gdelt2 } from "../formats/gdelt/importers.ts";
import { kedsCameo } from "../formats/keds/importers.ts";
import { namedImporter } from "./namedImporter.ts";

test("names the data set of a format that many data sets have", () => {
  expect(namedImporter(kedsCameo, "levant_cameo", "levant.csv").dataSet).toBe("levant_cameo");
  expect(namedImporter(kedsCameo, "keds-cameo", "levant.csv")).toBe(kedsCameo);
});

test.each([
  [gdelt2, "mine", "rows of gdelt2 belong to gdelt"],
  [kedsCameo, "../up", "needs small letters, digits, - and _"],
  [kedsCameo, "acled", "it is the name of a format"],
])("refuses what is no name for it", (importer, name, what) => {
  const fields = { what, file: "a.csv", dataSet: name };
  expect(() => namedImporter(importer, name, "a.csv")).toThrow(
    expect.objectContaining({ code: "data-set-name", fields }),
  );
});
