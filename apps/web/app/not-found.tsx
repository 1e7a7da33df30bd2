import { Masthead } from "../components/Masthead.tsx";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <Masthead />
      <main className="page message">
        <h1>There is no such page</h1>
        <p>
          The address names no page and no case of this library.{" "}
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a plain link keeps the page's script small */}
          <a href="/">Back to the first page</a>
        </p>
      </main>
    </>
  );
}
