import type { Casebook } from "@harmel/core";
import { viewOf } from "@harmel/operations";
import { plainText } from "@harmel/views";
import { Box, useApp, useInput, useWindowSize } from "ink";
import { useEffect, useState } from "react";
import type { Look } from "../look/Look.ts";
import { aroundBody, screen } from "../screens/screen.ts";
import { smallest, tooSmall } from "../screens/tooSmall.ts";
import { type State, initialState } from "../state/State.ts";
import { frameOf } from "./frameOf.ts";
import { keysOf } from "./keysOf.ts";
import { Lines } from "./Lines.tsx";
import { press } from "./press.ts";
import type { Shelf } from "./Shelf.ts";
import { useAdoption } from "./useAdoption.ts";
import { useCases } from "./useCases.ts";
import { watchCase } from "./watchCase.ts";
import { useEvents } from "./useEvents.ts";

interface Properties {
  /** The case that is open at the start, and whether it comes from a file. */
  readonly first: Casebook;
  readonly isFile: boolean;
  readonly shelf: Shelf;
  readonly look: Look;
  readonly start: State;
}

/** The dashboard of a case: keys change the state, and the state is drawn into the window. */
export function Dashboard({ first, isFile, shelf, look, start }: Properties) {
  const { exit } = useApp();
  const window = useWindowSize();
  const [state, setState] = useState(start);
  const [casebook, setCasebook] = useState(first);
  const events = useEvents(shelf, state);
  const cases = useCases(shelf, first, state.over === "cases");
  const [, setHeld] = useState<string>();
  // The last row stays empty: a frame as tall as the window makes some terminals scroll.
  const size = { columns: window.columns, rows: Math.max(1, window.rows - 1 - aroundBody) };

  useInput((input, key) => {
    setState((before) =>
      keysOf(input, key, before.prompt !== undefined).reduce(
        (current, pressed) => press(frameOf(casebook, current, look, size, cases, events), pressed),
        before,
      ),
    );
  });
  useEffect(() => {
    if (state.exit !== undefined) exit(state.exit);
  }, [exit, state.exit]);
  useEffect(() => {
    const { opening, screen: name } = state;
    if (opening === undefined) return;
    const change = async (): Promise<void> => {
      const next = isFile && opening === first.id ? first : await shelf.open(opening);
      setCasebook(next);
      setState({ ...initialState, screen: name });
    };
    void change();
  }, [first, isFile, shelf, state]);
  useAdoption(shelf, state.adopting, (message, opened) => {
    if (opened !== undefined) setCasebook(opened);
    setState((before) =>
      opened === undefined
        ? { ...before, adopting: undefined, message }
        : { ...initialState, message },
    );
  });
  // A case from a file is not watched: whoever changes it has it in an editor.
  const watched = isFile && casebook === first ? undefined : casebook.id;
  useEffect(() => {
    if (watched === undefined) return undefined;
    return watchCase(shelf, watched, (changed, by) => {
      setCasebook(changed);
      setState((before) => ({ ...before, message: `changed by ${plainText(by)}` }));
    });
  }, [shelf, watched]);
  // How far the answers hold takes a tenth of a second: shown once it is known, keys go first.
  useEffect(() => {
    const asOf = state.asOf ?? casebook.coverage.to;
    const timer = setTimeout(() => {
      viewOf(casebook, { asOf, fragility: true });
      setHeld(asOf);
    }, 30);
    return () => clearTimeout(timer);
  }, [casebook, state.asOf]);

  const isTooSmall = window.columns < smallest.columns || window.rows < smallest.rows;
  const lines = isTooSmall
    ? tooSmall(window.columns, window.rows)
    : screen(frameOf(casebook, state, look, size, cases, events));
  return (
    <Box flexDirection="column" width={window.columns}>
      <Lines lines={lines} hasColour={look.hasColour} />
    </Box>
  );
}
