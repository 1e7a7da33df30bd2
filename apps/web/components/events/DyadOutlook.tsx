import type { DyadView } from "@harmel/views";
import { type DyadQuery, eventsHref } from "../../server/events/eventsQuery.ts";
import { Section } from "../shared/Section.tsx";
import { TableTwin } from "../shared/TableTwin.tsx";

/** What became of dyads that stood so before; where that tells nothing, it says so. */
export function DyadOutlook({ view, query }: { view: DyadView; query: DyadQuery }) {
  const { outlook } = view;
  return (
    <Section
      id="outlook"
      title="Outlook"
      lead="From the reference class alone: of all days in the archive on which a dyad stood as this one does, the share that an onset followed. It is given only where, tried on the past, it beat the share of all cases in both halves of the time."
    >
      {outlook === undefined ? (
        <p>
          An outlook reads every act of this archive, which takes a while.{" "}
          <a href={`${eventsHref(query, { outlook: "always" })}#outlook`}>Work it out</a>
        </p>
      ) : (
        <div className="outlook">
          <p className={outlook.isGiven ? "outlook-said" : "outlook-said outlook-withheld"}>
            {outlook.text}
          </p>
          {outlook.basis.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {outlook.calibration.length > 0 && (
            <TableTwin
              label="What was said in the past, and what came"
              columns={["Said", "Came", "Cases"]}
              rows={outlook.calibration.map(({ said, came, cases }) => ({
                key: said,
                cells: [said, came, cases],
              }))}
            />
          )}
        </div>
      )}
    </Section>
  );
}
