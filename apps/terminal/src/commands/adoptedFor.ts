import { Fault, type Home, adoptEpisode, perform } from "@harmel/operations";
import { countWords } from "@harmel/views";
import type { Adopted } from "../dashboard/Shelf.ts";
import type { Adopting } from "../state/State.ts";

/** Stores a case of an episode without what may not be passed on; finds it where it was stored before. */
export async function adoptedFor(home: Home, episode: Adopting): Promise<Adopted> {
  try {
    const { case: id, signals } = await perform(adoptEpisode, home, { ...episode });
    return { id, message: `kept as ${id}: ${countWords(signals, "signal")} that nobody has read` };
  } catch (thrown) {
    const fault = Fault.from(thrown);
    if (fault.code !== "case-exists") throw fault;
    const id = String(fault.fields.case);
    return { id, message: `adopted before, as ${id}` };
  }
}
