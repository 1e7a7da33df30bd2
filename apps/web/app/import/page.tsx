import { FormatTable } from "../../components/import/FormatTable.tsx";
import { ImportDesk } from "../../components/import/ImportDesk.tsx";
import { Masthead } from "../../components/Masthead.tsx";
import { Section } from "../../components/shared/Section.tsx";
import "../../styles/import.css";

export const metadata = { title: "Import" };

/** Event files on their way into the archive. */
export default function Page() {
  return (
    <>
      <Masthead current="events" />
      <main className="page import-page">
        <h1 className="list-title">Import event data</h1>
        <p className="lead">
          Every row is imported, named as a duplicate, or kept with its line and the reason. A file
          comes in whole or not at all, and importing it again changes nothing. Then{" "}
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
          <a href="/screening">see what changed between whom</a>.
        </p>
        <div className="needs-no-script">
          <p className="import-notice">
            This page needs scripts. Without them: <code>harmel import FILE</code> in a terminal.
          </p>
        </div>
        <ImportDesk />
        <Section
          id="formats"
          title="What can be read"
          lead="Plain, or packed as .zip or .gz. The format is told from the content, not from the name."
        >
          <FormatTable />
        </Section>
      </main>
    </>
  );
}
