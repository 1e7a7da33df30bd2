import { type DyadEpisodeView, type DyadView, countWords } from "@harmel/views";
import { dyadAddress, eventsHref } from "../../server/events/eventsQuery.ts";
import { Arrowed } from "../shared/Arrowed.tsx";
import { Section } from "../shared/Section.tsx";

/** The episodes that the archive shows of a dyad, the latest first. */
export function DyadEpisodes({ view }: { view: DyadView }) {
  const all = view.ranges.find(({ word }) => word === "All");
  return (
    <Section
      id="episodes"
      title={view.episodesText}
      lead="When acts of pressure rose above the dyad’s own base of 180 days. The onset is what a user would have seen on that day; peak and evidence look back."
    >
      {view.earlierEpisodes > 0 && all && (
        <p className="after-chart">
          <a href={eventsHref({ from: all.from, to: view.to })}>
            Show all days, with every episode
          </a>
        </p>
      )}
      <ol className="episode-cards" reversed>
        {view.episodes
          .map((episode, index) => ({ episode, number: index + 1 }))
          .toReversed()
          .map(({ episode, number }) => (
            <EpisodeCard key={episode.onset} episode={episode} number={number} view={view} />
          ))}
      </ol>
    </Section>
  );
}

interface EpisodeCardProps {
  episode: DyadEpisodeView;
  number: number;
  view: DyadView;
}

function EpisodeCard({ episode, number, view }: EpisodeCardProps) {
  const [{ code: a }, { code: b }] = view.sides;
  const shown = episode.evidence.slice(0, 6);
  const left = episode.evidence.length - shown.length;
  return (
    <li className="episode-card" value={number}>
      <h3>
        {number}. {episode.rangeText}
      </h3>
      <p>
        {episode.actsText}; {episode.seenText}, {episode.peakText}.
      </p>
      <p className={episode.isSettled ? "episode-holds" : "episode-holds episode-unsettled"}>
        {episode.holdsText}
        {episode.isSettled ? "" : ": unsettled"}
      </p>
      <table className="evidence-table">
        <caption className="visually-hidden">What rose in episode {number}</caption>
        <tbody>
          {shown.map(({ track, trackText, direction, kind, text }) => (
            <tr key={`${direction} ${kind}`}>
              <th scope="row" className={`track-${track}`}>
                {kind}
              </th>
              <td>
                <Arrowed text={direction} />
              </td>
              <td>{trackText}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="after-chart">and {countWords(left, "more kind")} that rose</p>}
      <div className="episode-actions">
        <a href={dyadAddress(a, b, episode.around)}>These days alone</a>
        <form method="post" action="/adoptions">
          <input type="hidden" name="a" value={a} />
          <input type="hidden" name="b" value={b} />
          <input type="hidden" name="onset" value={episode.onset} />
          <button type="submit">
            Adopt into a casebook
            <span className="visually-hidden"> (episode {number})</span>
          </button>
        </form>
      </div>
    </li>
  );
}
