"use client";

import { formatWords } from "@harmel/views";
import { type FormEvent, useState } from "react";
import type { ShownImport } from "../../server/imports/shownImport.ts";
import { importsAddress } from "./importsAddress.ts";
import { MappingHelp } from "./MappingHelp.tsx";

interface AskHowProps {
  readonly shown: ShownImport;
  readonly refresh: () => Promise<void>;
}

/** Asks whoever has the file how it is to be read: its format, and for a table the mapping of its columns. */
export function AskHow({ shown: { id, format: asked, mapping, problem }, refresh }: AskHowProps) {
  const isScheme = problem?.code === "scheme-unsure";
  const [format, setFormat] = useState(isScheme ? "keds-cameo" : "csv");
  const [text, setText] = useState(mapping ?? "");
  const [notice, setNotice] = useState("");
  const answer = async (event: FormEvent) => {
    event.preventDefault();
    const body = JSON.stringify({ format, ...(format === "csv" && { mapping: text }) });
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(importsAddress(id), { method: "PATCH", body, headers });
    if (!response.ok) {
      const { problems } = await response.json();
      setNotice(`${problems[0].problem}; ${problems[0].fix}`);
    }
    await refresh();
  };
  return (
    <form className="ask-how" onSubmit={(event) => void answer(event)}>
      <label className="drop-format">
        <span>Read it as</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
          {Object.entries(formatWords).map(([value, { name }]) => (
            <option key={value} value={value} disabled={value === asked && value !== "csv"}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {format === "csv" && (
        <>
          <div className="ask-parts">
            <label className="ask-mapping">
              <span>Its mapping, drafted from the header</span>
              <textarea
                value={text}
                rows={Math.min(28, text.split("\n").length + 1)}
                spellCheck={false}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            </label>
            <MappingHelp />
          </div>
          <label className="ask-file">
            <span>or take a mapping file:</span>
            <input
              type="file"
              accept=".json,application/json"
              onChange={async (event) =>
                setText((await event.currentTarget.files?.[0]?.text()) ?? text)
              }
            />
          </label>
        </>
      )}
      <button type="submit" className="ask-go">
        Import
      </button>
      <p role="alert">{notice}</p>
    </form>
  );
}
