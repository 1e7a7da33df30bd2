import { changedFields } from "@harmel/views";
import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import type { Editing } from "../../server/editingOf.ts";
import { CopyButton } from "../forms/CopyButton.tsx";
import { instantWords } from "./instantWords.ts";

interface SignalHistoryProps {
  id: string;
  signal: string;
  editing: Editing;
}

/** Who changed the signal and when, and the ways to change it. */
export function SignalHistory({ id, signal, editing }: SignalHistoryProps) {
  const { changes, isBundled, mayEdit, mayMakeCases } = editing;
  if (isBundled) return mayMakeCases ? <CopyButton id={id} /> : null;
  const record = new URLSearchParams({ record: `signals/${signal}` }).toString();
  return (
    <>
      <h3>History</h3>
      <ol className="signal-history">
        {changes.map(({ number, by, at, why, before, after }) => {
          const fields = before === null ? [] : changedFields(before, after);
          return (
            <li key={number}>
              <strong dir="auto">{by}</strong>, {instantWords(at)}
              {before === null ? ": added" : `: ${fields.map(({ field }) => field).join("; ")}`}
              {why && (
                <span className="history-why" dir="auto">
                  {why}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="form-buttons">
        {mayEdit && (
          <a className="button-main" href={caseAddressOf(id, "signals", signal)}>
            Edit this signal
          </a>
        )}
        <a href={`${caseAddressOf(id, "history")}?${record}`}>All its changes</a>
      </p>
    </>
  );
}
