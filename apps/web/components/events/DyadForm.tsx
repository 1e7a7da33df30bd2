const field = (name: string, label: string, value: string) => (
  <label className="field field-text">
    <span>{label}</span>
    <input type="text" name={name} defaultValue={value} maxLength={100} required dir="auto" />
  </label>
);

/** Asks for two actors by name or code; a plain form, so that it works without scripts. */
export function DyadForm({ a = "", b = "" }: { a?: string; b?: string }) {
  return (
    <form className="filter dyad-form" method="get" action="/dyads" aria-label="Two actors">
      {field("a", "One actor, by name or code", a)}
      {field("b", "The other", b)}
      <button type="submit">Show both tracks</button>
    </form>
  );
}
