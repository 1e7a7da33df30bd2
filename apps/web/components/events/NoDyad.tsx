import { Masthead } from "../Masthead.tsx";
import { DyadForm } from "./DyadForm.tsx";

interface NoDyadProps {
  a: string;
  b: string;
  problem?: string;
  fix?: string;
}

/** What a reader sees where an address names no two actors: what is wrong, and a way on. */
export function NoDyad({ a, b, problem, fix }: NoDyadProps) {
  return (
    <>
      <Masthead current="events" />
      <main className="page message" id="main">
        <h1>Two actors</h1>
        {problem && (
          <p dir="auto">
            There is no page for these two: {problem}. To mend it: {fix}.
          </p>
        )}
        <DyadForm a={a} b={b} />
        <p>
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
          <a href="/screening">The dyads of the archive, ranked</a>
        </p>
      </main>
    </>
  );
}
