import type { ChangedField } from "@harmel/views";

interface FieldChangesProps {
  changes: readonly ChangedField[];
  before?: string;
  after?: string;
}

/** What a change did, field by field. */
export function FieldChanges({ changes, before = "Before", after = "After" }: FieldChangesProps) {
  if (changes.length === 0) return <p className="empty">Both say the same.</p>;
  return (
    <table className="field-changes">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.path}>
            <th scope="row" dir="auto">
              {change.field}
            </th>
            <td dir="auto" data-side={before}>
              {change.before === "" ? <Nothing /> : change.before}
            </td>
            <td dir="auto" data-side={after}>
              {change.after === "" ? <Nothing /> : change.after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Nothing() {
  return <span className="nothing">nothing</span>;
}
