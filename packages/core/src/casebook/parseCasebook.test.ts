import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CasebookError } from "../integrity/casebookError.ts";
import type { Problem, ProblemCode } from "../integrity/problem.ts";
import { randomCasebook } from "../testing/randomCasebook.ts";
import { smallJson } from "../testing/smallCasebook.ts";
import { casebookSchema, listSchemas } from "./casebook.ts";
import { casebookJsonSchema } from "./jsonSchema.ts";
import { checkCasebook, parseCasebook } from "./parseCasebook.ts";

interface Json {
  [key: string]: any; // oxlint-disable-line typescript/no-explicit-any -- the tests break a document where its type would protect it
}

/** A good casebook, as JSON that a test may break. */
function good(): Json {
  const troops = { id: "troops", kind: "troop-deployment", on: "2024-03-01" };
  const leaving = { id: "leaving", kind: "withdrawal", on: "2024-03-20", ends: ["troops"] };
  const known = { on: "2024-03-06" };
  const explanation = (id: string) => ({ id, label: id, statement: "so", known });
  return JSON.parse(
    JSON.stringify({
      ...smallJson([troops, leaving]),
      turns: [
        {
          id: "turn",
          label: "A turn",
          occurred: { from: "2024-03-05" },
          signals: ["troops"],
          known,
          questions: [
            {
              id: "why",
              text: "Why?",
              explanations: [explanation("first"), explanation("second")],
              ratings: [
                {
                  item: "troops",
                  explanation: "first",
                  score: "neutral",
                  rater: "coder",
                  on: "2024-03-07",
                  rationale: "so",
                },
              ],
            },
          ],
        },
      ],
      tripwires: [
        { id: "wire", lookFor: "it", separates: ["first", "second"], state: "waiting", known },
      ],
      channels: [
        {
          id: "hotline",
          label: "Hotline",
          type: "hotline",
          between: ["A", "B"],
          intervals: [{ from: { from: "2024-01-01" }, status: "open", because: "so", known }],
        },
      ],
    }),
  );
}

function problemsOf(change: (json: Json) => void): readonly Problem[] {
  const json = good();
  change(json);
  return checkCasebook(json).problems;
}

const faults: readonly [ProblemCode, string, (json: Json) => void][] = [
  ["shape", "title", (json) => delete json["title"]],
  ["shape", "format", (json) => delete json["format"]],
  ["shape", "silences", (json) => (json["silences"] = { id: "none" })],
  ["shape", "places[1]", (json) => (json["places"][1] = [json["places"][1]])],
  ["shape", "signals[1].id", (json) => (json["signals"][1].id = 5)],
  ["shape", "signals[0].initiators", (json) => (json["signals"][0].initiators = [])],
  ["shape", "tripwires[0].separates", (json) => json["tripwires"][0].separates.pop()],
  ["shape", "focus", (json) => (json["focus"] = ["A"])],
  ["shape", "focus", (json) => (json["focus"] = ["A", "A"])],
  ["shape", "title", (json) => (json["title"] = " ")],
  ["shape", "title", (json) => (json["title"] = "x".repeat(5_000))],
  ["shape", "actors[0].country", (json) => (json["actors"][0].country = "Belarus")],
  ["shape", "coverage.to", (json) => (json["coverage"].to = "2224-01-01")],
  ["shape", "signals[0].occurred", (json) => (json["signals"][0].occurred.precision = "range")],
  [
    "shape",
    "signals[0].occurred.from",
    (json) => (json["signals"][0].occurred = { from: "2024-03-01", precision: "week" }),
  ],
  [
    "shape",
    "signals[0].occurred.to",
    (json) =>
      (json["signals"][0].occurred = { from: "2024-03-01", to: "2024-03-02", precision: "day" }),
  ],
  ["unknown-field", "signals[0].colour", (json) => (json["signals"][0].colour = "red")],
  ["unknown-field", "colour", (json) => (json["colour"] = "red")],
  ["unknown-value", "format", (json) => (json["format"] = 0)],
  ["newer-format", "format", (json) => (json["format"] = 2)],
  ["unknown-value", "actors[1].type", (json) => (json["actors"][1].type = "stat")],
  ["unknown-value", "signals[0].kind", (json) => (json["signals"][0].kind = "troop-deploymnt")],
  ["not-a-day", "coverage.to", (json) => (json["coverage"].to = "2024-06-31")],
  ["not-a-day", "signals[0].occurred.from", (json) => (json["signals"][0].occurred.from = "June")],
  ["duplicate-id", "places[1].id", (json) => (json["places"][1].id = "north")],
  ["duplicate-id", "places[0].id", (json) => (json["places"][0].id = "A")],
  [
    "duplicate-id",
    "turns[0].questions[0].explanations[2].id",
    (json) => {
      const { explanations } = json["turns"][0].questions[0];
      explanations.push({ ...explanations[0] });
    },
  ],
  ["dangling-id", "focus[1]", (json) => (json["focus"] = ["A", "Z"])],
  ["dangling-id", "signals[0].place", (json) => (json["signals"][0].place = "nort")],
  ["dangling-id", "coding.by", (json) => (json["coding"].by = "nobody")],
  [
    "dangling-id",
    "signals[1].evidence[0].report",
    (json) => (json["signals"][1].evidence[0].report = "none"),
  ],
  ["dangling-id", "tripwires[0].separates[1]", (json) => (json["tripwires"][0].separates[1] = "x")],
  ["circular", "actors[1].partOf", (json) => (json["actors"][1].partOf = "guardA")],
  ["circular", "signals[0].ends[0]", (json) => (json["signals"][0].ends = ["troops"])],
  ["dates-out-of-order", "coverage.to", (json) => (json["coverage"].to = "2023-01-01")],
  [
    "dates-out-of-order",
    "signals[0].occurred.to",
    (json) => (json["signals"][0].occurred.to = "2024-02-01"),
  ],
  [
    "dates-out-of-order",
    "channels[0].intervals[0].to",
    (json) => (json["channels"][0].intervals[0].to = { from: "2023-01-01" }),
  ],
  [
    "ended-before-begun",
    "signals[0].until",
    (json) => (json["signals"][0].until = { from: "2024-02-01" }),
  ],
  [
    "ended-before-begun",
    "signals[1].ends[0]",
    (json) => (json["signals"][1].occurred = { from: "2024-02-01" }),
  ],
  [
    "report-before-event",
    "signals[0].evidence[0].report",
    (json) => (json["reports"][0].published = { from: "2024-02-28" }),
  ],
  [
    "missing-aspect",
    "signals[0].evidence[1].aspect",
    (json) =>
      json["signals"][0].evidence.push({ ...json["signals"][0].evidence[0], stance: "denies" }),
  ],
  [
    "without-assertion",
    "signals[0].evidence",
    (json) => {
      json["signals"][0].evidence[0].stance = "contests";
      json["signals"][0].evidence[0].aspect = "occurrence";
    },
  ],
  [
    "wrong-item",
    "turns[0].questions[0].ratings[0].explanation",
    (json) => (json["turns"][0].questions[0].ratings[0].explanation = "third"),
  ],
];

test("a good casebook has no problem", () => {
  expect(checkCasebook(good()).problems).toEqual([]);
});

describe("R1, R2, R4: one fault is one problem, with its place and a remedy", () => {
  test.each(faults)("%s at %s", (code, path, change) => {
    const problems = problemsOf(change);
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
    for (const { problem, fix } of problems) {
      expect(problem.length).toBeGreaterThan(3);
      expect(problem.length).toBeLessThan(200);
      expect(fix.length).toBeGreaterThan(3);
      expect(problem).not.toMatch(/\.$/);
    }
  });
});

test("R1: all faults are reported at once", () => {
  const problems = problemsOf((json) => {
    json["signals"][0].kind = "parade";
    json["signals"][1].occurred.from = "2024-06-31";
    json["actors"].push({ id: "A", name: "", type: "state", age: 5 });
    delete json["coding"];
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
    "duplicate-id actors[5].id",
    "not-a-day signals[1].occurred.from",
    "shape actors[5].name",
    "shape coding",
    "unknown-field actors[5].age",
    "unknown-value signals[0].kind",
  ]);
});

test("a misspelt kind or id is answered with the nearest one", () => {
  expect(problemsOf((json) => (json["signals"][0].kind = "troop-deploymnt"))[0]?.fix).toContain(
    'did you mean "troop-deployment"?',
  );
  expect(problemsOf((json) => (json["signals"][0].place = "nort"))[0]?.fix).toBe(
    'did you mean "north"?',
  );
});

test("the error says the first problem and how many more there are", () => {
  const json = { ...good(), focus: ["A", "Z"], colour: "red" };
  expect(() => parseCasebook(json)).toThrow(CasebookError);
  expect(() => parseCasebook(json)).toThrow(/^colour is not a field .*\(and 1 more\)$/);
});

test("lists that are left out are empty", () => {
  const { format, id, title, focus, coverage, coding, coders, actors } = good();
  const casebook = parseCasebook({ format, id, title, focus, coverage, coding, coders, actors });
  for (const list of Object.keys(listSchemas)) {
    const given = { coders: 1, actors: 5 }[list] ?? 0;
    expect(casebook[list as keyof typeof casebook]).toHaveLength(given);
  }
});

describe("R1: hostile input", () => {
  test("what is no object is one problem", () => {
    for (const json of [null, undefined, 5, "x", [], [{}], true, 5n, Symbol("x")]) {
      expect(checkCasebook(json).problems).toHaveLength(1);
    }
  });

  test("keys named __proto__ are unknown fields and reach no prototype", () => {
    const text = JSON.stringify(good());
    const head = JSON.parse(`{"__proto__":{"polluted":1},${text.slice(1)}`);
    expect(checkCasebook(head).problems.map(({ path }) => path)).toEqual(["__proto__"]);
    const record = JSON.parse(
      text.replace('"title":"Signal troops"', '"title":"x","__proto__":{}'),
    );
    expect(checkCasebook(record).problems.map(({ path }) => path)).toEqual([
      "signals[0].__proto__",
    ]);
    const inherited = JSON.parse(`{"__proto__":${text}}`);
    expect(checkCasebook(inherited).ok).toBe(false);
    expect(({} as Json)["polluted"]).toBeUndefined();
    expect(problemsOf((json) => (json["focus"] = ["A", "constructor"]))[0]?.code).toBe(
      "dangling-id",
    );
  });

  test("ten thousand faults, and two hundred thousand unknown fields, are told soon", () => {
    const signal = good()["signals"][0];
    const signals = Array.from({ length: 10_000 }, (_, index) => ({
      ...signal,
      id: `signal-${index}`,
      place: `nowhere-${index}`,
    }));
    expect(problemsOf((json) => (json["signals"] = signals)).length).toBeGreaterThan(9_999);
    const fields = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, index) => [`f${index}`, 1]),
    );
    expect(problemsOf((json) => Object.assign(json["signals"][0], fields))).toHaveLength(200_000);
  });

  test("a long chain of parts and a long string are taken", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      id: `part-${index}`,
      name: "Part",
      type: "organ",
      partOf: index === 0 ? "A" : `part-${index - 1}`,
    }));
    expect(problemsOf((json) => json["actors"].push(...chain))).toEqual([]);
    const long = problemsOf((json) => (json["signals"][0].kind = "x".repeat(5_000_000)));
    expect(long[0]?.problem.length).toBeLessThan(200);
  });

  test("depth without end and circles are shown, not followed", () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const circle: Json = {};
    circle["self"] = circle;
    for (const value of [deep, circle]) {
      for (const key of ["title", "focus", "signals", "coverage", "colour"]) {
        expect(checkCasebook({ ...good(), [key]: value }).ok).toBe(false);
      }
      expect(checkCasebook({ ...good(), signals: [value] }).ok).toBe(false);
    }
  });

  test("arbitrary JSON is refused with a CasebookError and nothing else", () => {
    const property = fc.property(fc.jsonValue(), (json) => {
      expect(() => parseCasebook(json)).toThrow(CasebookError);
    });
    fc.assert(property);
  });

  test("a good casebook broken anywhere is read or refused with problems", () => {
    const breaks = fc.array(
      fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), fc.jsonValue()),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    const property = fc.property(breaks, (changes) => {
      const json = good();
      for (const [steps, value] of changes) breakAt(json, steps, value);
      const check = checkCasebook(json);
      expect(check.ok).toBe(check.problems.length === 0);
    });
    fc.assert(property, { numRuns: 400 });
  });
});

/** Walks into a document by numbers, and puts a value where the walk ends. */
function breakAt(json: Json, steps: readonly number[], value: unknown): void {
  let at = json;
  steps.forEach((step, index) => {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner: unknown = at[key];
    const isLast = index === steps.length - 1;
    if (isLast || typeof inner !== "object" || inner === null) at[key] = value;
    else at = inner as Json;
  });
}

test("a casebook that is written and read again is the same", () => {
  const property = fc.property(randomCasebook(), (casebook) => {
    const text = JSON.stringify(casebook);
    expect(JSON.stringify(parseCasebook(JSON.parse(text)))).toBe(text);
    expect(JSON.stringify(casebookSchema.parse(JSON.parse(text)))).toBe(text);
  });
  fc.assert(property, { numRuns: 50 });
});

test("the JSON Schema names every list, and needs none", () => {
  const schema = casebookJsonSchema();
  expect(Object.keys(schema.properties ?? {})).toEqual(
    expect.arrayContaining(Object.keys(listSchemas)),
  );
  expect(schema.required).toEqual(["format", "id", "title", "focus", "coverage", "coding"]);
});
