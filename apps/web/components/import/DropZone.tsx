"use client";

import { formatWords, sizeWords } from "@harmel/views";
import { type DragEvent, useRef, useState } from "react";
import { Glyph } from "../shared/Glyph.tsx";
import { droppedFiles } from "./droppedFiles.ts";
import type { Upload } from "./useUploads.ts";

const none: readonly string[] = [];

interface DropZoneProps {
  readonly limit: number | undefined;
  readonly onFiles: (files: readonly Upload[], refused: readonly string[]) => void;
}

/** Where files are chosen or dropped, and how they are to be read. */
export function DropZone({ limit, onFiles }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [format, setFormat] = useState("auto");
  const [isOver, setIsOver] = useState(false);
  const give = (files: readonly File[], refused: readonly string[] = none) =>
    onFiles(
      files.map((file) => ({ id: crypto.randomUUID(), file, format })),
      refused,
    );
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const { files, refused } = droppedFiles(event.dataTransfer);
    give(files, refused);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is the short way; the button beside it is for keys
    <div
      className={isOver ? "drop-zone drop-zone-over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Glyph name="upload" size={28} />
      <p className="drop-words">
        Drop files here, or{" "}
        <button type="button" className="choose-files" onClick={() => input.current?.click()}>
          choose files
        </button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        onChange={(event) => {
          give([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <label className="drop-format">
        <span>Format</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
          <option value="auto">Tell it from the content</option>
          {Object.entries(formatWords).map(([value, { name }]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {limit !== undefined && (
        <p className="drop-limit">
          Up to {sizeWords(limit)} each. What you send is removed when its import is over.
        </p>
      )}
    </div>
  );
}
