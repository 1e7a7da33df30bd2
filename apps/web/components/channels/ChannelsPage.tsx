import type { ShownCase } from "../../server/shownCase.ts";
import { CaseFrame } from "../CaseFrame.tsx";
import type { Jump } from "../CaseNavigation.tsx";
import { PartHead } from "../shared/PartHead.tsx";
import { Section } from "../shared/Section.tsx";
import { ChannelBands } from "./ChannelBands.tsx";
import { ChannelCard } from "./ChannelCard.tsx";
import { HealthChanges } from "./HealthChanges.tsx";

const jumps: readonly Jump[] = [
  ["bands", "Day by day"],
  ["histories", "Histories"],
];

/** The ways to talk: the state of each, its history, and who says so. */
export function ChannelsPage({ shown }: { shown: ShownCase }) {
  const { loaded, query } = shown;
  const { view, parts } = loaded;
  const channels = parts.channels();
  const isEmpty = channels.channels.length === 0;
  return (
    <CaseFrame shown={shown} part="channels" jumps={isEmpty ? [] : jumps}>
      <PartHead shown={shown} title="Channels">
        <p>
          Ways to talk are states, not signals: an open one moves no level. Each state stands on who
          says so; where sources differ, both are shown.
        </p>
      </PartHead>
      {isEmpty ? (
        <p className="part-empty">No channel was on record by {view.asOfText}.</p>
      ) : (
        <>
          <Section
            id="bands"
            title={channels.health}
            lead={`The set of channels as known of ${channels.dayText}, and each of them over the days watched.`}
          >
            <ChannelBands view={view} channels={channels} />
            <HealthChanges changes={channels.changes} />
          </Section>
          <Section
            id="histories"
            title="Each channel, and who says so"
            lead="The latest state first. States may overlap where sources date them differently."
          >
            <div className="channel-cards">
              {channels.channels.map((channel) => (
                <ChannelCard key={channel.id} channel={channel} query={query} />
              ))}
            </div>
          </Section>
        </>
      )}
    </CaseFrame>
  );
}
