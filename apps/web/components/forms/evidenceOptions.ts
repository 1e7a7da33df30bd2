import { credibilityWords } from "@harmel/views";
import type { OptionGroup } from "../../server/forms/OptionGroup.ts";

/** What a report does to a signal. */
export const stances: readonly OptionGroup[] = [
  {
    options: [
      ["asserts", "says so"],
      ["confirms", "confirms it"],
      ["denies", "denies it"],
      ["contests", "disputes it"],
    ],
  },
];

/** What of a signal is denied or disputed. */
export const aspects: readonly OptionGroup[] = [
  {
    options: [
      ["occurrence", "that it happened"],
      ["scale", "how much"],
      ["intent", "what for"],
      ["attribution", "who did it"],
    ],
  },
];

/** Admiralty credibility. */
export const credibilities: readonly OptionGroup[] = [
  {
    options: Object.entries(credibilityWords).map(([value, words]) => [
      value,
      `${value}, ${words}`,
    ]),
  },
];
