import type { ScreeningRowView, ScreeningView } from "@harmel/views";
import { dyadAddress } from "../../server/events/eventsQuery.ts";
import { Glyph } from "../shared/Glyph.tsx";
import { TrackLines } from "./TrackLines.tsx";

/** The ranked dyads; on a phone each row becomes a card. */
export function ScreeningTable({ view }: { view: ScreeningView }) {
  return (
    <table className="screening-table">
      <caption className="visually-hidden">Dyads ranked on {view.onText}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            Rank
          </th>
          <th scope="col">Dyad</th>
          <th scope="col">State</th>
          <th scope="col">Why it stands there</th>
          <th scope="col">
            Both tracks, a year{" "}
            <span className="head-note">each row on its own scale, grey not known</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <DyadRow key={`${row.a} ${row.b}`} row={row} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function DyadRow({ row, view }: { row: ScreeningRowView; view: ScreeningView }) {
  const { a, b, rank, title, state, alerts, onsetText, reasons, weekly, restsOn } = row;
  return (
    <tr>
      <td className="number screening-rank">{rank}</td>
      <th scope="row" className="screening-dyad">
        <a href={dyadAddress(a, b, { to: view.on })} dir="auto">
          {title}
        </a>
        <span className="screening-codes">
          {a} {b}
        </span>
      </th>
      <td className="screening-state" title={state.means}>
        <Glyph name={glyphOf[state.id]} size={14} /> <strong>{state.word}</strong>
        <span className="screening-since">{onsetText}</span>
        {alerts.map(({ id, word }) => (
          <span key={id} className={`screening-alert alert-${id}`}>
            <Glyph name={id} size={14} /> {word}
          </span>
        ))}
      </td>
      <td className="screening-why">
        <ul className="plain-list">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p
          className={row.isRestricted ? "screening-data data-restricted" : "screening-data"}
          dir="auto"
        >
          {restsOn}
        </p>
      </td>
      <td className="screening-lines">
        {weekly && view.weeks && <TrackLines weekly={weekly} weeks={view.weeks} />}
      </td>
    </tr>
  );
}

const glyphOf: Readonly<Record<ScreeningRowView["state"]["id"], string>> = {
  "dual-track": "dual-track",
  escalating: "deterrence-led",
  closing: "closed",
  opening: "dialogue-led",
  easing: "easing",
  quiet: "quiet",
};
