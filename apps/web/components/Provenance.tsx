import { type CaseView, dayWords } from "@harmel/views";

/** What was watched, what the page is made from, and by whom. */
export function Provenance({ view: { provenance, coverage } }: { view: CaseView }) {
  return (
    <footer className="provenance">
      <p dir="auto">
        Watched from {dayWords(coverage.from)} to {dayWords(coverage.to)}: {coverage.of}. Outside
        these days nothing is known, which is not calm.
      </p>
      <p>
        {provenance.signals} signals from {provenance.reports} reports, coded by{" "}
        <span dir="auto">{provenance.coder}</span> · {provenance.method} · casebook{" "}
        <code>{provenance.hash.slice(0, 12)}</code>
      </p>
    </footer>
  );
}
