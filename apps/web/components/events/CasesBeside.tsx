import type { DyadView } from "@harmel/views";
import { Section } from "../shared/Section.tsx";

/** The casebooks with this focus dyad: what people coded, beside what machines counted. */
export function CasesBeside({ view: { cases, title } }: { view: DyadView }) {
  return (
    <Section id="casebooks" title="Known casebooks beside">
      {cases.length === 0 ? (
        <p dir="auto">None has {title} as its focus.</p>
      ) : (
        <ul className="plain-list casebooks-beside">
          {cases.map((entry) => (
            <li key={entry.id}>
              <a href={`/cases/${encodeURIComponent(entry.id)}`} dir="auto">
                {entry.title}
              </a>
              , {entry.rangeText} <span className="casebook-id">{entry.id}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
