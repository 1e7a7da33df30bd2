import { expect, it } from "vitest";
import { addressFault } from "./addressFault.ts";

it("takes a path, whatever stands behind the question mark", () => {
  expect(addressFault("/cases/%D0%B5?q=%E0%A4%A")).toBeUndefined();
});

it.each(["/cases/%E0%A4%A", "/%", "/%00", "http://rebound.example/", "*", "", undefined])(
  "refuses %s",
  (url) => {
    expect(addressFault(url)).toMatchObject({ code: "address-malformed", status: 400 });
  },
);
