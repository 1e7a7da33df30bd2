import { type CaseView, shortDay } from "@harmel/views";
import { caseHref, keptFields } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { neighbours, signalDays } from "../../server/signalDays.ts";
import { AsOfSlider } from "../navigation/AsOfSlider.tsx";
import { SoftForm } from "../navigation/SoftForm.tsx";
import { Glyph } from "../shared/Glyph.tsx";
import { DayTicks } from "./DayTicks.tsx";

interface AsOfBarProps {
  view: CaseView;
  whole: CaseView;
  lastDay: string;
  query: CaseQuery;
}

/** The day of knowledge: a slider, a date, and the days before and after on which something became known. */
export function AsOfBar({ view, whole, lastDay, query }: AsOfBarProps) {
  const { from, to } = view.coverage;
  const days = signalDays(whole);
  const { before, after } = neighbours(days, view.asOf);
  const step = (day: string | undefined, name: "previous" | "next", label: string) =>
    day === undefined ? (
      <span className="step step-off" aria-hidden="true">
        <Glyph name={name} />
      </span>
    ) : (
      <a
        className="step"
        href={caseHref(query, { asOf: day })}
        aria-label={`${label}, ${shortDay(day)}`}
        title={`${label}: ${shortDay(day)}`}
      >
        <Glyph name={name} />
      </a>
    );
  return (
    <section className="as-of" aria-label="Day of knowledge">
      <p className="as-of-day">
        <span className="as-of-label">As known on</span> <strong>{view.asOfText}</strong>
      </p>
      <div className="as-of-controls">
        {step(before, "previous", "Previous day with news")}
        <div className="as-of-track">
          <AsOfSlider
            from={from}
            to={to}
            asOf={view.asOf}
            href={caseHref({ ...query, asOf: undefined })}
          />
          <DayTicks from={from} to={to} days={days} />
        </div>
        {step(after, "next", "Next day with news")}
      </div>
      <SoftForm className="as-of-form" label="Choose the day of knowledge">
        {keptFields(query, ["asOf"]).map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="visually-hidden" htmlFor="as-of-date">
          Day
        </label>
        <input
          key={view.asOf}
          id="as-of-date"
          type="date"
          name="asOf"
          min={from}
          max={lastDay}
          defaultValue={view.asOf}
          required
        />
        <button type="submit" className="needs-no-script">
          Show
        </button>
      </SoftForm>
    </section>
  );
}
