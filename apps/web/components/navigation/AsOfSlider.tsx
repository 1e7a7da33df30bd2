"use client";

import { type CSSProperties, useEffect, useRef, useState } from "react";
import { dayAfter, daysBetween, wordsOf } from "./days.ts";
import { useSoftNavigation } from "./useSoftNavigation.ts";

interface AsOfSliderProps {
  from: string;
  to: string;
  asOf: string;
  /** The address of the page without its day. */
  href: string;
}

/** Moves the whole page through the days; it asks the server once the hand rests. */
export function AsOfSlider({ from, to, asOf, href }: AsOfSliderProps) {
  const { go, isPending } = useSoftNavigation();
  const last = daysBetween(from, to);
  const shown = Math.min(last, daysBetween(from, asOf));
  const [dragged, setDragged] = useState(shown);
  const [isMoving, setMoving] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const value = isMoving || isPending ? dragged : shown;
  const day = dayAfter(from, value);
  const move = (next: number) => {
    setDragged(next);
    setMoving(true);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      setMoving(false);
      const address = new URLSearchParams(href);
      if (next === last) address.delete("asOf");
      else address.set("asOf", dayAfter(from, next));
      const said = address.toString();
      go(said === "" ? location.pathname : `?${said}`, "replace");
    }, 140);
  };
  return (
    <span className="slider" style={{ "--at": value / Math.max(1, last) } as CSSProperties}>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={value}
        aria-label="As of day"
        aria-valuetext={wordsOf(day)}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
      />
      {value !== shown && <output className="slider-day">{wordsOf(day)}</output>}
    </span>
  );
}
