import type { ArchiveView } from "@harmel/views";

/** Where there are no event data: how to bring some. */
export function EmptyArchive({ archive }: { archive: ArchiveView }) {
  return (
    <div className="events-empty">
      <p className="part-empty">There are no event data yet.</p>
      <p>
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
        <a href="/import">Bring files</a> that you have: GDELT, ICEWS, POLECAT, ACLED, UCDP, KEDS,
        or a table of your own. In a terminal the same is <code>{archive.command}</code>.
      </p>
    </div>
  );
}
