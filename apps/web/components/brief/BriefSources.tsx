import type { Brief } from "@harmel/views";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

/** The sources that carry most, with their grades. */
export function BriefSources({ sources }: Pick<Brief, "sources">) {
  if (sources.length === 0) return <p className="brief-none">No source had reported by then.</p>;
  return (
    <ScrollFrame className="brief-frame" label="Sources with grades">
      <table>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Reliability</th>
            <th scope="col">Reports</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ name, grade, reports, reason }) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>{grade}</td>
              <td className="number">{reports}</td>
              <td dir="auto">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
