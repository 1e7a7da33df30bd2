"use client";

import { ImportCard } from "./ImportCard.tsx";
import type { ShownImport } from "../../server/imports/shownImport.ts";
import { CardHead } from "./CardHead.tsx";
import type { Upload } from "./useUploads.ts";

interface ImportListProps {
  readonly title: string;
  readonly imports: readonly ShownImport[];
  /** Files this page has not sent yet. */
  readonly waiting: readonly Upload[];
  readonly onDrop: (upload: Upload) => void;
  readonly refresh: () => Promise<void>;
}

/** Imports under a title; nothing, where there are none. */
export function ImportList({ title, imports, waiting, onDrop, refresh }: ImportListProps) {
  if (imports.length + waiting.length === 0) return null;
  return (
    <section className="imports" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {imports.map((shown) => (
          <li key={shown.id} className="import-card">
            <ImportCard shown={shown} refresh={refresh} />
          </li>
        ))}
        {waiting.map((upload) => (
          <li key={upload.id} className="import-card">
            <CardHead
              file={upload.file.name}
              about={{ format: upload.format, size: upload.file.size }}
              action={{ word: "Cancel", act: () => onDrop(upload) }}
            />
            <p className="import-state">Waits to be sent; keep this page open</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
