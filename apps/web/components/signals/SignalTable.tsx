import { type CaseView, type SignalView, levelWords } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Glyph } from "../shared/Glyph.tsx";
import { InlineMark } from "../shared/MarkShape.tsx";
import { SortHead } from "./SortHead.tsx";

interface SignalTableProps {
  rows: readonly SignalView[];
  view: CaseView;
  query: CaseQuery;
}

/** The signals as a sortable table; on a phone each row becomes a card. */
export function SignalTable({ rows, view, query }: SignalTableProps) {
  const sides = new Map(view.marks.map(({ id, side }) => [id, side]));
  if (rows.length === 0) return <p className="empty">No signal fits this filter.</p>;
  return (
    <table className="signal-table">
      <caption className="visually-hidden">Signals known on {view.asOfText}</caption>
      <thead>
        <tr>
          <SortHead column="day" query={query}>
            When
          </SortHead>
          <SortHead column="title" query={query}>
            What
          </SortHead>
          <SortHead column="who" query={query}>
            Who toward whom
          </SortHead>
          <SortHead column="track" query={query}>
            Track
          </SortHead>
          <SortHead column="realisation" query={query}>
            Known how
          </SortHead>
          <SortHead column="counted" query={query}>
            Counts
          </SortHead>
          <SortHead column="reports" query={query}>
            Reports
          </SortHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((signal) => (
          <tr key={signal.id} className={signal.id === query.signal ? "row-selected" : undefined}>
            <td className="cell-when">
              {signal.dayText}
              {signal.knownOn > signal.day && (
                <span className="cell-note">known {signal.knownText}</span>
              )}
            </td>
            <th scope="row" className="cell-what">
              <a href={caseHref(query, { signal: signal.id })} dir="auto">
                {signal.title}
              </a>
              <span className="cell-note">{signal.kind}</span>
            </th>
            <td className="cell-who" dir="auto">
              {signal.who}
              <span className="cell-note" dir="auto">
                toward {signal.toward}
              </span>
            </td>
            <td className={`cell-track track-${signal.track.id}`}>
              <Glyph name={signal.track.id} size={12} /> {signal.track.word}
              {signal.track.id !== "context" && (
                <span className="cell-note">{signal.direction.word.toLowerCase()}</span>
              )}
            </td>
            <td className="cell-known">
              <InlineMark
                side={sides.get(signal.id) ?? 2}
                realisation={signal.realisation.id}
                track={signal.track.id}
              />{" "}
              {signal.realisation.word}
              {signal.denied.length > 0 && (
                <span className="cell-note">{signal.denied.join(", ")} denied</span>
              )}
            </td>
            <td className="number cell-counts">
              {signal.track.id === "context" ? (
                <span className="cell-note">none</span>
              ) : (
                <>
                  {levelWords(signal.counted)}
                  <span className="cell-note">of {signal.weight}</span>
                </>
              )}
            </td>
            <td className="number cell-reports">{signal.reports}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
