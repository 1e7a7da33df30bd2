import { isDay } from "@harmel/core";
import type { Prompt, State } from "./State.ts";

/** What a key makes of the state while a line is typed. A pasted text comes as one key. */
export function type(state: State, key: string, knownUntil: string): State {
  const { prompt } = state;
  if (prompt === undefined) return state;
  if (key === "ctrl+c") return { ...state, exit: 130 };
  if (key === "escape") return { ...state, prompt: undefined };
  if (key === "enter") return submit(state, prompt, knownUntil);
  if (key === "backspace") return typed(state, prompt, [...prompt.text].slice(0, -1).join(""));
  if (key === "ctrl+u") return typed(state, prompt, "");
  const isText = [...key].length === 1 || key.startsWith("paste:");
  if (!isText) return state;
  return typed(state, prompt, prompt.text + key.replace(/^paste:/, ""));
}

function typed(state: State, { kind }: Prompt, text: string): State {
  const kept = text.slice(0, 100);
  const next = { ...state, prompt: { kind, text: kept } };
  if (kind === "dyads") {
    const rows = { ...state.rows, events: 0 };
    return { ...next, rows, events: { ...state.events, filter: kept } };
  }
  return kind === "filter" ? { ...next, filter: kept, signal: undefined } : next;
}

function submit(state: State, prompt: Prompt, knownUntil: string): State {
  const closed = { ...state, prompt: undefined };
  if (prompt.kind === "filter" || prompt.kind === "dyads") return closed;
  const day = prompt.text.trim();
  if (prompt.kind === "on") return screenedOn(state, prompt, day);
  if (day === "") return moved(closed, undefined);
  const problem = problemOf(day, knownUntil);
  if (problem !== undefined) return { ...state, prompt: { ...prompt, problem } };
  return moved(closed, day);
}

/** The screening of another day begins at its first row. */
function screenedOn(state: State, prompt: Prompt, day: string): State {
  const problem = day === "" ? undefined : problemOf(day);
  if (problem !== undefined) return { ...state, prompt: { ...prompt, problem } };
  const events = { ...state.events, on: day === "" ? undefined : day };
  return { ...state, prompt: undefined, events, rows: { ...state.rows, events: 0 } };
}

/** The cursor and the chosen week go to the end of what is known then. */
function moved(state: State, asOf: string | undefined): State {
  const beginning = { day: undefined, week: undefined, from: undefined, rows: {}, parts: {} };
  return { ...state, ...beginning, asOf, scroll: 0, isOpen: false };
}

function problemOf(day: string, knownUntil = "9999"): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "write it YYYY-MM-DD";
  if (!isDay(day)) return "no such day";
  if (day > knownUntil) return `nothing is known after ${knownUntil}`;
  return undefined;
}
