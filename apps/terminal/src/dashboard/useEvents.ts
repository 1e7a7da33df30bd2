import { useEffect, useMemo, useState } from "react";
import type { EventsShown } from "../screens/Frame.ts";
import type { State } from "../state/State.ts";
import type { Shelf } from "./Shelf.ts";

const nothing: EventsShown = {};

/** What is shown of the event data: read once they are asked for, a little after the last key. */
export function useEvents(shelf: Shelf, { over, events }: State): EventsShown {
  const [read, setRead] = useState<{ readonly key: string; readonly shown: EventsShown }>();
  const isWanted = over === "events";
  const key = JSON.stringify(events);
  useEffect(() => {
    if (!isWanted || read?.key === key) return;
    let isStale = false;
    const ask = async (): Promise<void> => {
      const shown = await shelf.events(events);
      if (!isStale) setRead({ key, shown });
    };
    const timer = setTimeout(() => void ask(), 80);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [shelf, isWanted, events, key, read]);
  const shown = read?.shown ?? nothing;
  const stale = useMemo(() => ({ ...shown, isStale: true }), [shown]);
  if (read?.key === key) return shown;
  // While words are typed the list that they cut down stays.
  return events.dyad === undefined && shown.screening ? stale : nothing;
}
