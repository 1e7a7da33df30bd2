import type { ReactNode } from "react";
import { ScrollFrame } from "./ScrollFrame.tsx";

interface TableTwinProps {
  label: string;
  columns: readonly string[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A chart as a table, folded away. */
export function TableTwin({ label, columns, rows }: TableTwinProps) {
  return (
    <details className="disclosure twin">
      <summary>{label}</summary>
      <ScrollFrame className="table-frame" label={label}>
        <table>
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
            {rows.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key}>
                <th scope="row" dir="auto">
                  {first}
                </th>
                {rest.map((cell, index) => (
                  <td key={columns[index + 1]} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </details>
  );
}
