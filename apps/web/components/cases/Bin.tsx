import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import type { ListedCase } from "../../server/listedCases.ts";
import { instantWords } from "../history/instantWords.ts";

/** Cases that were put into the bin, each with the way out. */
export function Bin({ cases, mayMakeCases }: BinProps) {
  return (
    <section aria-labelledby="bin" className="bin">
      <h2 className="list-heading" id="bin">
        In the bin
      </h2>
      <ul>
        {cases.map(({ entry, last }) => (
          <li key={entry.id}>
            <p>
              <strong dir="auto">{entry.title}</strong>
              {last && (
                <>
                  {" "}
                  put there by <bdi>{last.by}</bdi>, {instantWords(last.at)}
                </>
              )}
            </p>
            {mayMakeCases && (
              <form method="post" action={caseAddressOf(entry.id, "recover")}>
                <button type="submit">
                  Take it out<span className="visually-hidden">: {entry.title}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BinProps {
  cases: readonly ListedCase[];
  mayMakeCases: boolean;
}
