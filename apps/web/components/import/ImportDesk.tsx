"use client";

import { DropZone } from "./DropZone.tsx";
import { ImportList } from "./ImportList.tsx";
import { useImports } from "./useImports.ts";
import { useUploads } from "./useUploads.ts";

const over = new Set(["done", "failed", "cancelled"]);
const isOver = ({ state }: { readonly state: string }) => over.has(state);

/** Files in, and what becomes of them. The server keeps the imports: this page may be left and reopened. */
export function ImportDesk() {
  const { list, isLost, refresh } = useImports();
  const { waiting, notices, add, drop } = useUploads(refresh);
  const imports = list?.imports ?? [];
  return (
    <div className="import-desk needs-script">
      <DropZone limit={list?.limit} onFiles={add} />
      <output className="import-notices">
        {isLost && (
          <span className="import-notice">
            The server does not answer. Imports that run there go on; this page asks again.
          </span>
        )}
        {notices.map((notice) => (
          <span key={notice} className="import-notice" dir="auto">
            {notice}
          </span>
        ))}
      </output>
      <ImportList
        title="Under way"
        imports={imports.filter((shown) => !isOver(shown))}
        waiting={waiting}
        onDrop={drop}
        refresh={refresh}
      />
      <ImportList
        title="Finished"
        imports={imports.filter(isOver).toReversed()}
        waiting={[]}
        onDrop={drop}
        refresh={refresh}
      />
    </div>
  );
}
