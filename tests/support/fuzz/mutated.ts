import * as fc from "fast-check";
import { hostileText } from "./hostileText.ts";

/** Something done to one place of a JSON document. */
export interface Mutation {
  /** Counted through all places; more than there are begins again. */
  readonly at: number;
  readonly how: "replace" | "remove" | "rename" | "repeat" | "wrap";
  readonly value: unknown;
  readonly name: string;
}

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, false, 0, -1, 0.1, 1e308, -1e-320, 2 ** 53 + 2, -(2 ** 63)),
  fc.constantFrom(
    [],
    {},
    [[]],
    [null],
    { id: null },
    Array.from({ length: 300 }, () => "x"),
  ),
  fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
);

/** Any mutation of any place. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "replace", "remove", "rename", "repeat", "wrap"),
  value: hostileValue,
  name: hostileText,
});

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

/** A copy of a JSON document with mutations, one after the other. */
export function mutated(document: unknown, mutations: readonly Mutation[]): unknown {
  const root = { document: structuredClone(document) };
  for (const each of mutations) {
    const places = placesIn(root);
    const place = places[each.at % places.length];
    if (place) mutate(place, each);
  }
  return root.document;
}

function placesIn(holder: Place["holder"]): Place[] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const place = { holder, key };
    return isHolder(value) ? [place, ...placesIn(value)] : [place];
  });
}

const isHolder = (value: unknown): value is Place["holder"] =>
  typeof value === "object" && value !== null;

function mutate({ holder, key }: Place, { how, value, name }: Mutation): void {
  const fields = holder as Record<string, unknown>;
  const was = fields[key];
  if (how === "replace") set(fields, key, structuredClone(value));
  else if (how === "wrap") set(fields, key, { [name]: was });
  else if (how === "repeat") set(fields, key, [was, was]);
  else {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete fields[key];
    if (how === "rename" && !Array.isArray(holder)) set(fields, name, was);
  }
}

/** A field named __proto__ stays a field. */
function set(fields: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(fields, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
