import { attentionRows } from "../../server/attentionRows.ts";
import type { ShownCase } from "../../server/shownCase.ts";
import { CaseFrame } from "../CaseFrame.tsx";
import type { Jump } from "../CaseNavigation.tsx";
import { PartHead } from "../shared/PartHead.tsx";
import { Section } from "../shared/Section.tsx";
import { AttentionMatrix } from "./AttentionMatrix.tsx";
import { AttentionWeeks } from "./AttentionWeeks.tsx";
import { CarriedChoices } from "./CarriedChoices.tsx";
import { Recorded } from "./Recorded.tsx";
import { Searched } from "./Searched.tsx";

const jumps: readonly Jump[] = [
  ["searched", "What was searched"],
  ["carried", "Who carried what"],
  ["by-week", "Week by week"],
];

/** Which media spheres wrote of which signals, and how late, over what was searched. */
export function AttentionPage({ shown }: { shown: ShownCase }) {
  const { loaded, query } = shown;
  const { view, parts } = loaded;
  const attention = parts.attention();
  const rows = attentionRows(attention, query.sphere);
  const isEmpty = rows.searched.length === 0;
  return (
    <CaseFrame shown={shown} part="attention" jumps={isEmpty ? jumps.slice(0, 1) : jumps}>
      <PartHead shown={shown} title="Attention">
        <p>
          How much each media sphere wrote of a signal, and how late. Counts hold only for what was
          searched: a sphere that nobody searched is unknown, which is not silence.
        </p>
      </PartHead>
      <Recorded recorded={attention.recorded} asOfText={view.asOfText} />
      <Section
        id="searched"
        title="What was searched"
        lead="A collection says which outlets or queries were looked through, for which days and in which languages."
      >
        <Searched attention={attention} />
      </Section>
      {!isEmpty && (
        <>
          <Section
            id="carried"
            title="Who carried what, and how late"
            lead="Reports found of each signal, by sphere, with the day of the first and how long after the first anywhere."
          >
            <CarriedChoices searched={rows.searched} query={query} />
            <AttentionMatrix rows={rows} query={query} />
          </Section>
          <Section
            id="by-week"
            title="Week by week"
            lead="Reports found in a week, and how the searched spheres share them."
          >
            <AttentionWeeks weeks={attention.weeks} />
          </Section>
        </>
      )}
    </CaseFrame>
  );
}
