import { type CasePart, caseAddress, caseParts } from "../server/caseParts.ts";

/** A place on the page itself: its id and its name. */
export type Jump = readonly [id: string, name: string];

interface CaseNavigationProps {
  id: string;
  part: CasePart;
  asOf: string | undefined;
  jumps: readonly Jump[];
}

/** The pages of the case, on the same day of knowledge, and the places of this one. */
export function CaseNavigation({ id, part, asOf, jumps }: CaseNavigationProps) {
  return (
    <div className="case-navigation">
      <nav aria-label="Pages of the case">
        <ul className="case-parts">
          {caseParts.map(({ path, name }) => (
            <li key={path}>
              <a
                href={caseAddress(id, path, { asOf })}
                aria-current={path === part ? "page" : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {jumps.length > 0 && (
        <nav aria-label="On this page">
          <ul className="case-jumps">
            {jumps.map(([place, name]) => (
              <li key={place}>
                <a href={`#${place}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
