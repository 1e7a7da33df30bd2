const fields = [
  ["dataSet", "your name for these rows: small letters, digits and -"],
  ["scheme", "what the codes are of: cameo, weis, plover, acled or ucdp"],
  ["directed", "whether the first actor acts on the second"],
  ["restricted", "whether the licence forbids passing rows on"],
  ["actors", "codes (BLR, UKRMIL) or English names"],
  ["columns", "which column of your table is what; put its name for each “?”"],
  ["codes", 'may be added: your word for a code, as {"threat": "13"}'],
] as const;

/** What each field of a mapping means. */
export function MappingHelp() {
  return (
    <dl className="mapping-help">
      {fields.map(([name, meaning]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
