import type { AttentionView } from "@harmel/views";

interface RecordedProps {
  recorded: AttentionView["recorded"];
  asOfText: string;
}

/** What others on record say of attention; it may say the reverse of what the counts show. */
export function Recorded({ recorded, asOfText }: RecordedProps) {
  return (
    <section className="recorded" aria-labelledby="recorded-title">
      <h2 id="recorded-title">What others say of it</h2>
      {recorded.length === 0 ? (
        <p className="empty">None on record by {asOfText}.</p>
      ) : (
        <>
          {recorded.map(({ by, statement }) => (
            <blockquote key={`${by} ${statement}`}>
              <p dir="auto">{statement}</p>
              <footer dir="auto">{by}</footer>
            </blockquote>
          ))}
          <p className="cell-note">
            Read the counts below beside this: they hold for what was searched and no further.
          </p>
        </>
      )}
    </section>
  );
}
