/** A CAMEO code that proposals put on a track and that has no kind here. */
export interface CameoWithoutKind {
  readonly code: string;
  readonly reason: string;
}

const abuse =
  "Abuse of persons inside a fight, not a step of one side toward the other; code the act of force it belongs to.";
const massCrime =
  "A crime against a population inside a war; code the `strike`, `clash` or `invasion` it belongs to.";

/**
 * CAMEO codes with a proposed track but no kind, each with the reason; frozen.
 * A machine-coded row with such a code is context until a person codes it.
 */
export const cameoWithoutKind: readonly CameoWithoutKind[] = Object.freeze(
  [
    {
      code: "018",
      reason:
        "Condolences are proposed as dialogue, but root 01 is comment and moves no level; kind words to the other side are `reassurance`, coded by a person.",
    },
    {
      code: "0214",
      reason:
        "An appeal for intelligence is proposed as dialogue unlike its siblings under 021; it is a slip of the proposal, since of root 02 only 026–028 speak of talk between the two.",
    },
    { code: "1821", reason: abuse },
    { code: "1822", reason: abuse },
    { code: "184", reason: abuse },
    { code: "200", reason: massCrime },
    { code: "201", reason: massCrime },
    { code: "202", reason: massCrime },
    { code: "203", reason: massCrime },
  ].map((entry) => Object.freeze(entry)),
);
