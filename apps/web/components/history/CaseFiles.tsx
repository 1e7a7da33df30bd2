import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import { Glyph } from "../shared/Glyph.tsx";

const files = [
  ["casebook.json", "JSON"],
  ["casebook.md", "Markdown"],
  ["signals.csv", "Signals, CSV"],
  ["evidence.csv", "Evidence, CSV"],
  ["reports.csv", "Reports, CSV"],
] as const;

/** The case as files, and the way for files into it. */
export function CaseFiles({ id, mayMakeCases }: { id: string; mayMakeCases: boolean }) {
  return (
    <section className="section" aria-labelledby="files-title">
      <header className="section-head">
        <h2 id="files-title">Files</h2>
      </header>
      <ul className="downloads" aria-label="Download the case">
        {files.map(([file, name]) => (
          <li key={file}>
            <a href={`/api${caseAddressOf(id, "files", file)}`} download>
              <Glyph name="download" size={14} /> {name}
              <span className="visually-hidden">, download</span>
            </a>
          </li>
        ))}
      </ul>
      {mayMakeCases && (
        <p className="after-chart">
          <a href={caseAddressOf(id, "merge")}>Merge a casebook file into this case</a>
          {" · "}
          <a href={caseAddressOf(id, "remove")}>Put the case into the bin</a>
        </p>
      )}
    </section>
  );
}
