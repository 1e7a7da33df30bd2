"use client";

import { formatName, sizeWords } from "@harmel/views";
import { useState } from "react";

interface CardHeadProps {
  readonly file: string;
  readonly about: { readonly format: string; readonly size: number | null };
  readonly action: { readonly word: string; readonly act: () => Promise<void> | void };
}

/** Whose card it is, and what can be done with it. */
export function CardHead({ file, about: { format, size }, action }: CardHeadProps) {
  const [isAsked, setIsAsked] = useState(false);
  const about = [
    ...(format === "auto" ? [] : [formatName(format)]),
    ...(size === null ? [] : [sizeWords(size)]),
  ];
  return (
    <div className="import-head">
      <h3 className="import-file" dir="auto">
        {file}
      </h3>
      <span className="import-about">{about.join(" · ")}</span>
      <button
        type="button"
        className="import-action"
        disabled={isAsked}
        onClick={async () => {
          setIsAsked(true);
          await action.act();
        }}
      >
        {action.word}
        <span className="visually-hidden"> {file}</span>
      </button>
    </div>
  );
}
