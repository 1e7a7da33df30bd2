import { describe, expect, test } from "vitest";
import { gdelt1BackfileColumns, gdelt1Columns, gdelt2Columns } from "./columns.ts";
import { gdeltRow } from "./fixtures/gdeltRow.ts";
import { gdelt1, gdelt2 } from "./importers.ts";
import { gdeltMapping } from "./mapping.ts";

const sample = (...lines: string[]) => ({ name: "a", lines });

function mapped(given: Record<string, string | number>, columns = gdelt2Columns) {
  const row = gdeltRow(given, columns);
  return gdeltMapping(columns)(row.split("\t"));
}

test("has the 61, 58 and 57 columns of the codebooks", () => {
  const lengths = [gdelt2Columns, gdelt1Columns, gdelt1BackfileColumns].map(({ length }) => length);
  expect(lengths).toEqual([61, 58, 57]);
});

describe("detects", () => {
  test("2.0 and 1.0 by the number of fields", () => {
    expect(gdelt2.detect(sample(gdeltRow()))).toBe("yes");
    expect(gdelt1.detect(sample(gdeltRow()))).toBe("no");
    expect(gdelt1.detect(sample(gdeltRow({}, gdelt1Columns)))).toBe("yes");
    expect(gdelt1.detect(sample(gdeltRow({}, gdelt1BackfileColumns)))).toBe("yes");
  });

  test("a file whose first line is no row", () => {
    expect(gdelt2.detect(sample("downloaded on Monday", gdeltRow()))).toBe("yes");
  });

  test("exports of its tables, with a header in any case and commas", () => {
    const header = gdelt2Columns.join(",").toUpperCase();
    expect(gdelt2.detect(sample(header))).toBe("yes");
    expect(gdelt1.detect(sample(gdelt1Columns.join("\t")))).toBe("yes");
  });

  test("not the mentions file, nor a text", () => {
    expect(gdelt2.detect(sample(Array(16).fill("1").join("\t")))).toBe("no");
    expect(gdelt2.detect(sample("once upon a time"))).toBe("no");
    expect(gdelt2.detect(sample())).toBe("no");
  });
});

describe("maps", () => {
  test("actors to principals with their sectors, and leaves FIPS to places", () => {
    expect(mapped({})).toEqual({
      events: [
        {
          id: "1",
          day: "2024-07-02",
          known: "2024-07-02",
          source: { principal: "BLR", sector: "government", name: "BLRGOV" },
          target: { principal: "UKR", sector: "unstated", name: "UKR" },
          code: "112",
          report: "https://example.org/a",
        },
      ],
    });
  });

  test("an organisation by its known group, and a region to nobody", () => {
    const eu = { Actor2CountryCode: "EUR", Actor2KnownGroupCode: "EEC" };
    expect(mapped(eu)).toMatchObject({ events: [{ target: { principal: "EEC" } }] });
    const region = mapped({ Actor2CountryCode: "EUR" });
    expect(region).toMatchObject({ events: [{ target: { name: "UKR" } }] });
    expect(region).not.toHaveProperty("events.0.target.principal");
  });

  test.each([
    [{ SQLDATE: "20240231" }, "SQLDATE is no day: 20240231"],
    [{ GlobalEventID: "x" }, "GlobalEventID is no number: x"],
    [{ DATEADDED: "" }, "DATEADDED is no day: "],
    [{ EventCode: "13y" }, "EventCode is not of CAMEO: 13y"],
  ])("%j to a reason", (given, reason) => {
    expect(mapped(given)).toEqual({ reason });
  });

  test("a row that is cut off to a reason", () => {
    const row = gdeltRow();
    expect(gdeltMapping(gdelt2Columns)(row.split("\t").slice(0, 34))).toEqual({
      reason: "has 34 fields where the format has 61",
    });
  });
});
