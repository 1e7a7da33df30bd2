import {
  type ScreenedDyad,
  dayNumber,
  dayText,
  detectionSettings,
  screenDyads as rank,
} from "@harmel/core";
import { z } from "zod";
import { dyadActs } from "./detection/dyadActs.ts";
import { calendarOf } from "./detection/dyadDays.ts";
import { dayInput } from "./inputs.ts";
import { mayHaveEvents, openArchive } from "./openArchive.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const whole = { error: "is not a whole number from 1" };
const input = z.strictObject({
  on: dayInput,
  window: z.coerce.number(whole).int(whole).min(1, whole).max(365).default(28),
  limit: z.coerce.number(whole).int(whole).min(1, whole).default(50),
});

/** The contract's document: every dyad of the archive, ranked by what changed in the last weeks. */
export interface ScreenDocument {
  readonly on: string;
  /** Days that count as the last weeks. */
  readonly window: number;
  /** How many dyads were ranked; `dyads` holds the first of them. */
  readonly ranked: number;
  readonly dyads: readonly ScreenedDyad[];
  /** How far each list was held against known crises. */
  readonly validation: { readonly alerts: string; readonly opportunities: string };
}

/** What is known of the lists' worth; nobody has listed known openings to score the second with. */
const validation = {
  alerts: "not validated as a list; its threshold is that of the onsets that evaluate scores",
  opportunities: "not validated",
};

/** Ranks the dyads of the archive by what changed in the weeks up to a day; it looks at no later one. */
export const screenDyads: Operation<typeof input, ScreenDocument> = {
  name: "screen",
  summary: "rank the dyads of the archive by what changed in the last weeks",
  input,
  async run(home, { on, window, limit }) {
    const nothing = { on, window, ranked: 0, dyads: [], validation };
    if (!mayHaveEvents(home)) return nothing;
    return withEvents(async (events) => {
      await using archive = await openArchive(home, events);
      const calendar = await calendarOf(archive, on);
      if (calendar === undefined) return nothing;
      const from = dayNumber(on) - window - detectionSettings.baseDays;
      const rows = await archive.acts({ from: dayText(from), to: on });
      const dyads = dyadActs(rows, calendar.first);
      const ranked = rank(dyads, calendar.first, calendar.volume, { window });
      return { on, window, ranked: ranked.length, dyads: ranked.slice(0, limit), validation };
    });
  },
};
