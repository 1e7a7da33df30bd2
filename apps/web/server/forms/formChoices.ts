import { type Actor, type Casebook, families, kinds } from "@harmel/core";
import type { Option, OptionGroup } from "./OptionGroup.ts";

/** What can be chosen in the forms of a casebook. */
export interface FormChoices {
  readonly kinds: readonly OptionGroup[];
  /** By the principal that each is part of. */
  readonly actors: readonly OptionGroup[];
  readonly places: readonly OptionGroup[];
  readonly sources: readonly OptionGroup[];
  readonly reports: readonly Option[];
  readonly signals: readonly Option[];
}

/** What can be chosen in the forms of a casebook. */
export function formChoices(casebook: Casebook): FormChoices {
  const { actors, places, reports, signals, sources } = casebook;
  return {
    kinds: families.map(({ id, label }) => ({
      label,
      options: kinds.filter(({ family }) => family === id).map((kind) => [kind.id, kind.label]),
    })),
    actors: actorGroups(actors),
    places: [{ options: named(places) }],
    sources: [{ options: named(sources).toSorted(byWords) }],
    reports: reports.map(({ id, title, published }) => [id, `${title} (${published.from})`]),
    signals: signals.map(({ id, title, occurred }) => [id, `${title} (${occurred.from})`]),
  };
}

function actorGroups(actors: readonly Actor[]): readonly OptionGroup[] {
  const parents = new Map(actors.map(({ id, partOf }) => [id, partOf]));
  const principalOf = (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    for (let up = parents.get(at); up !== undefined && !seen.has(at); up = parents.get(at)) {
      seen.add(at);
      at = up;
    }
    return at;
  };
  const groups = new Map<string, Actor[]>();
  for (const actor of actors) {
    const principal = principalOf(actor.id);
    groups.set(principal, [...(groups.get(principal) ?? []), actor]);
  }
  const alone = [...groups.values()].filter((group) => group.length === 1).flat();
  const together = [...groups].filter(([, group]) => group.length > 1);
  return [
    ...together.map(([id, group]) => ({
      label: actors.find((actor) => actor.id === id)?.name ?? id,
      options: named(group),
    })),
    ...(alone.length > 0 ? [{ label: "Others", options: named(alone).toSorted(byWords) }] : []),
  ];
}

function named(list: readonly { readonly id: string; readonly name: string }[]): Option[] {
  return list.map(({ id, name }) => [id, name]);
}

function byWords([, one]: Option, [, other]: Option): number {
  return one.localeCompare(other, "en");
}
