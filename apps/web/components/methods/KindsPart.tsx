import type { MethodTables } from "../../server/methodTables.ts";
import { Part } from "./Part.tsx";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

/** The kinds table, family by family. */
export function KindsPart({ tables: { families, kindCount } }: { tables: MethodTables }) {
  return (
    <Part id="kinds" title="Kinds of signals">
      <p>
        {kindCount} kinds in {families.length} families. The rung is this library’s own, each with
        its reason; the use says when to choose the kind and when a neighbour fits better.
      </p>
      {families.map(({ id, label, what, kinds }) => (
        <details key={id} className="disclosure">
          <summary>
            {label}, {kinds.length}: {what}
          </summary>
          <ScrollFrame className="table-frame" label={label}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Kind</th>
                  <th scope="col">Track</th>
                  <th scope="col">Rung</th>
                  <th scope="col">Why this rung</th>
                  <th scope="col">Use</th>
                </tr>
              </thead>
              <tbody>
                {kinds.map((kind) => (
                  <tr key={kind.id}>
                    <th scope="row">{kind.label}</th>
                    <td className={`track-${kind.track}`}>
                      {kind.track}
                      {kind.direction !== "none" && `, ${kind.direction}`}; {kind.duration}
                    </td>
                    <td className="number">{kind.weight}</td>
                    <td>{kind.weightReason}</td>
                    <td>{kind.use}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollFrame>
        </details>
      ))}
    </Part>
  );
}
