/** Asks for words over signals, reports and sources of the cases. */
export function SearchBox({ words = "" }: { words?: string }) {
  return (
    <search>
      <form className="search-box" method="get" action="/search">
        <label htmlFor="search-words">Search signals, reports and sources</label>
        <span className="search-line">
          <input
            id="search-words"
            type="search"
            name="q"
            defaultValue={words}
            maxLength={200}
            dir="auto"
            autoComplete="off"
          />
          <button type="submit">Search</button>
        </span>
      </form>
    </search>
  );
}
