import { type CaseView, realisationWords, trackWords } from "@harmel/views";
import { caseHref, keptFields } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { SoftForm } from "../navigation/SoftForm.tsx";
import { withoutArrow } from "../shared/Arrowed.tsx";

const own = ["q", "track", "side", "realisation", "page", "signal"] as const;

const choices = (words: Readonly<Record<string, { word: string }>>) =>
  Object.entries(words).map(([value, { word }]) => ({ value, word }));

interface SignalFilterProps {
  view: CaseView;
  query: CaseQuery;
  found: number;
}

/** Filters the table by text, track, side and realisation. */
export function SignalFilter({ view, query, found }: SignalFilterProps) {
  const isFiltered = Boolean(query.q || query.track || query.side || query.realisation);
  const sides = [
    ...view.sides.map((side, index) => ({
      value: String(index),
      word: withoutArrow(side.directionText),
    })),
    { value: "2", word: "Both, or others" },
  ];
  const select = (
    name: "track" | "side" | "realisation",
    label: string,
    options: { value: string; word: string }[],
  ) => (
    <label className="field">
      <span>{label}</span>
      <select key={query[name]} name={name} defaultValue={query[name]}>
        <option value="">All</option>
        {options.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <SoftForm className="filter" label="Filter the signals">
      {keptFields(query, own).map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="field field-text">
        <span>Text</span>
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          maxLength={200}
          placeholder="title, actor, place…"
        />
      </label>
      {select("track", "Track", choices(trackWords))}
      {select("side", "Whose act", sides)}
      {select("realisation", "Known how", choices(realisationWords))}
      <button type="submit" className="needs-no-script">
        Filter
      </button>
      <output className="found">
        {found} of {view.signals.length}
        {isFiltered && (
          <>
            {" · "}
            <a href={caseHref(query, { q: "", track: "", side: "", realisation: "", page: 1 })}>
              Show all
            </a>
          </>
        )}
      </output>
    </SoftForm>
  );
}
