export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** Links that cut a table down, each with how many rows it leaves. */
export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label}>
      <ul className="choices">
        {choices.map(({ key, name, count, href, isCurrent }) => (
          <li key={key}>
            <a href={href} aria-current={isCurrent ? "true" : undefined} dir="auto">
              {name} <span className="choice-count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
