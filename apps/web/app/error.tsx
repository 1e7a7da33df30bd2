"use client";

/** What a reader sees when we fail: no stack, and a way on. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="page message">
      <h1>Something went wrong on our side</h1>
      <p>The case itself is unharmed. What happened stands in the server’s own output.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>{" "}
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- after a fault the page is better loaded anew */}
        <a href="/">Back to the first page</a>
      </p>
    </main>
  );
}
