"use client";

import type { ShownImport } from "../../server/imports/shownImport.ts";
import { Glyph } from "../shared/Glyph.tsx";
import { AskHow } from "./AskHow.tsx";
import { fixWords } from "./fixWords.ts";
import { CardHead } from "./CardHead.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import { ImportReport } from "./ImportReport.tsx";
import { importsAddress } from "./importsAddress.ts";
import { stateWords } from "./stateWords.ts";

interface ImportCardProps {
  readonly shown: ShownImport;
  readonly refresh: () => Promise<void>;
}

/** One import: where it stands, or what became of it. */
export function ImportCard({ shown, refresh }: ImportCardProps) {
  const { id, file, size, received, state, report, problem } = shown;
  const isOver = state === "done" || state === "failed" || state === "cancelled";
  const { word, glyph } = stateWords(shown);
  const act = async () => {
    await fetch(importsAddress(id), { method: "DELETE" }).catch(() => undefined);
    await refresh();
  };
  return (
    <>
      <CardHead
        file={file}
        about={{ format: report?.format ?? shown.format, size: isOver ? received : size }}
        action={{ word: isOver ? "Remove" : "Cancel", act }}
      />
      <p className={`import-state import-state-${state}`} role={isOver ? "status" : undefined}>
        <Glyph name={glyph} /> {word}
      </p>
      {(state === "uploading" || state === "running") && <ImportProgress shown={shown} />}
      {problem && (
        <p className="import-problem" dir="auto">
          {problem.problem}
          {state !== "asking" && <span className="import-fix">{fixWords(problem)}</span>}
        </p>
      )}
      {state === "asking" && <AskHow shown={shown} refresh={refresh} />}
      {report && <ImportReport id={id} report={report} hasRejects={shown.hasRejects} />}
    </>
  );
}
