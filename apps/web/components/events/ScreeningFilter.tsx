import type { ScreeningView } from "@harmel/views";
import { type ScreeningQuery, eventsHref, windows } from "../../server/events/eventsQuery.ts";
import { SoftForm } from "../navigation/SoftForm.tsx";

interface ScreeningFilterProps {
  query: ScreeningQuery;
  view: ScreeningView;
  lastDay: string;
}

/** Sets the day and the window of the list, and cuts it down by words. */
export function ScreeningFilter({ query, view, lastDay }: ScreeningFilterProps) {
  return (
    <SoftForm className="filter" label="Screening">
      {query.list !== "all" && <input type="hidden" name="list" value={query.list} />}
      <label className="field">
        <span>On the day</span>
        <input key={view.on} type="date" name="on" defaultValue={view.on} max={lastDay} />
      </label>
      <label className="field">
        <span>Last weeks</span>
        <select key={query.window} name="window" defaultValue={query.window}>
          {windows.map((days) => (
            <option key={days} value={days}>
              {days} days
            </option>
          ))}
        </select>
      </label>
      <label className="field field-text">
        <span>Actor</span>
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          maxLength={100}
          placeholder="name or code…"
        />
      </label>
      <button type="submit" className="needs-no-script">
        Show
      </button>
      <output className="found">
        {view.found} dyads
        {(query.q !== "" || query.on !== undefined) && (
          <>
            {" · "}
            <a href={eventsHref(query, { q: "", on: undefined, page: 1 })}>All, on the last day</a>
          </>
        )}
      </output>
    </SoftForm>
  );
}
