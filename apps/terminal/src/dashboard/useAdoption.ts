import type { Casebook } from "@harmel/core";
import { Fault } from "@harmel/operations";
import { plainText } from "@harmel/views";
import { useEffect, useEffectEvent } from "react";
import type { Adopting } from "../state/State.ts";
import type { Shelf } from "./Shelf.ts";

/** Makes a case of an episode once that is asked for; hands it over opened, or why there is none. */
export function useAdoption(
  shelf: Shelf,
  adopting: Adopting | undefined,
  done: (message: string, opened?: Casebook) => void,
): void {
  const tell = useEffectEvent(done);
  useEffect(() => {
    if (adopting === undefined) return;
    const adopt = async (): Promise<void> => {
      try {
        const { id, message } = await shelf.adopt(adopting);
        tell(plainText(message), await shelf.open(id));
      } catch (thrown) {
        tell(plainText(Fault.from(thrown).message));
      }
    };
    void adopt();
  }, [shelf, adopting]);
}
