import type { ArchiveView } from "@harmel/views";

/** The data sets of the archive, each with its days and its licence. */
export function ArchiveHeld({ archive }: { archive: ArchiveView }) {
  return (
    <footer className="provenance">
      <p>
        The archive: {archive.summary}.{" "}
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
        <a href="/import">Bring more</a>
      </p>
      <ul className="plain-list">
        {archive.dataSets.map(({ name, word, text }) => (
          <li key={name} dir="auto">
            <strong>{word}</strong>: {text}
          </li>
        ))}
      </ul>
      <p>
        Machine-coded reports, not single events: read them as counts. A day that no data set covers
        is unknown, not calm.
      </p>
    </footer>
  );
}
