import { ScrollFrame } from "../shared/ScrollFrame.tsx";

interface PlainTableProps {
  label: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A table of words and numbers that may scroll sideways in its own frame. */
export function PlainTable({ label, columns, rows }: PlainTableProps) {
  return (
    <ScrollFrame className="table-frame" label={label}>
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = "", ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
