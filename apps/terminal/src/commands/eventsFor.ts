import {
  Fault,
  type Home,
  describeArchive,
  perform,
  readDyad,
  screenDyads,
} from "@harmel/operations";
import { archiveView, dyadView, screeningView } from "@harmel/views";
import type { EventsShown } from "../screens/Frame.ts";
import type { EventsState } from "../state/State.ts";

/** Rows of the list that are read: who wants others filters. */
const limit = 100;

/** The screening, or the dyad that is opened, read from the archive of a home. */
export async function eventsFor(home: Home, asked: EventsState): Promise<EventsShown> {
  try {
    const held = await perform(describeArchive, home, {});
    if (held.to === undefined) return { archive: archiveView(held) };
    const on = asked.on ?? held.to;
    if (asked.dyad !== undefined) {
      const [a, b] = asked.dyad;
      return { dyad: dyadView(await perform(readDyad, home, { a, b, to: on })) };
    }
    const { list, filter: q } = asked;
    const document = await perform(screenDyads, home, { on, list, q, limit, weeks: 26 });
    return { screening: screeningView(document, limit) };
  } catch (thrown) {
    const { message, problems } = Fault.from(thrown);
    return { failed: [message, problems[0]?.fix].filter(Boolean).join(": ") };
  }
}
