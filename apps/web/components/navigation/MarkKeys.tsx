"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { nextMark } from "./nextMark.ts";

interface Tip {
  text: readonly string[];
  x: number;
  y: number;
  isBelow: boolean;
}

const markOf = (target: EventTarget): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>("a.mark") : null;

/** Arrow keys between the marks, a tip at the one that is pointed at or focused. */
export function MarkKeys({ children, known }: { children: ReactNode; known: number }) {
  const root = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tip>();

  useEffect(() => {
    const frame = root.current?.querySelector(".timeline-frame");
    if (frame) frame.scrollLeft = known * frame.scrollWidth - frame.clientWidth * 0.75;
  }, [known]);

  const show = (target: EventTarget) => {
    const mark = markOf(target);
    if (!mark) return setTip(undefined);
    const { left, width, top, bottom } = mark.getBoundingClientRect();
    const isBelow = top < 220;
    setTip({
      text: (mark.getAttribute("aria-label") ?? "").split("; "),
      x: Math.min(Math.max(left + width / 2, 150), innerWidth - 150),
      y: isBelow ? bottom : top,
      isBelow,
    });
  };

  const move = (event: KeyboardEvent) => {
    const current = markOf(event.target);
    if (!current) return;
    if (event.key === "Escape") return setTip(undefined);
    const marks = [...(root.current?.querySelectorAll<SVGAElement>("a.mark") ?? [])];
    const next = nextMark(marks, current, event.key);
    if (!next) return;
    event.preventDefault();
    for (const mark of marks) mark.setAttribute("tabindex", mark === next ? "0" : "-1");
    next.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for the links inside, which have roles of their own
    <div
      ref={root}
      className="mark-keys"
      onKeyDown={move}
      onPointerOver={(event) => show(event.target)}
      onPointerLeave={() => setTip(undefined)}
      onFocus={(event) => show(event.target)}
      onBlur={() => setTip(undefined)}
    >
      {children}
      {tip && (
        <div
          className={tip.isBelow ? "tip tip-below" : "tip"}
          style={{ left: tip.x, top: tip.y }}
          aria-hidden="true"
        >
          {tip.text.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines have no identity of their own and never move
            <span key={index} dir="auto">
              {line}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
