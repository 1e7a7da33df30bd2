import type { Casebook } from "@harmel/core";

/** Finds the names that people read by the ids that records carry. */
export interface Names {
  /** The name of an actor, coder or source; the id where there is none. */
  readonly of: (id: string) => string;
  readonly signal: (id: string) => string;
  readonly place: (id: string) => string;
  readonly channel: (id: string) => string;
  readonly sphere: (id: string) => string;
}

/** Gathers the names of a casebook once. */
export function namesOf(casebook: Casebook): Names {
  const people = new Map<string, string>();
  for (const list of [casebook.coders, casebook.sources, casebook.actors]) {
    for (const { id, name } of list) people.set(id, name);
  }
  return {
    of: (id) => people.get(id) ?? id,
    signal: lookUp(casebook.signals.map((signal) => [signal.id, signal.title])),
    place: lookUp(casebook.places.map((place) => [place.id, place.name])),
    channel: lookUp(casebook.channels.map((channel) => [channel.id, channel.label])),
    sphere: lookUp(casebook.spheres.map((sphere) => [sphere.id, sphere.label])),
  };
}

function lookUp(entries: readonly (readonly [string, string])[]): (id: string) => string {
  const names = new Map(entries);
  return (id) => names.get(id) ?? id;
}
