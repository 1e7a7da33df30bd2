import { formatWords } from "@harmel/views";

/** The formats that are read, and what each is. */
export function FormatTable() {
  return (
    <dl className="formats">
      {Object.entries(formatWords).map(([format, { name, about }]) => (
        <div key={format}>
          <dt>{name}</dt>
          <dd>{about}</dd>
        </div>
      ))}
    </dl>
  );
}
