import { type AttentionView, countWords } from "@harmel/views";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";

/** Each collection, and what it makes known of each sphere. */
export function Searched({ attention }: { attention: AttentionView }) {
  const { collections, spheres } = attention;
  const searched = spheres.filter(({ isSearched }) => isSearched);
  const others = spheres.filter(({ isSearched }) => !isSearched);
  return (
    <div className="searched">
      <div>
        {searched.length === 0 ? (
          <p className="part-empty">No sphere was searched: of attention nothing is known.</p>
        ) : (
          <ScrollFrame className="searched-frame" label="Spheres that were searched">
            <table>
              <thead>
                <tr>
                  <th scope="col">Sphere</th>
                  <th scope="col">Reports found</th>
                  <th scope="col">Searched</th>
                </tr>
              </thead>
              <tbody>
                {searched.map((sphere) => (
                  <tr key={sphere.id}>
                    <th scope="row" dir="auto">
                      {sphere.label}
                    </th>
                    <td>
                      {sphere.reports}
                      <span className="cell-note">
                        never carried {countWords(sphere.notCarried.length, "signal")}
                      </span>
                    </td>
                    <td>{sphere.searched}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollFrame>
        )}
        {others.length > 0 && (
          <p className="not-searched" dir="auto">
            <strong>Not searched:</strong> {others.map(({ label }) => label).join(" · ")}
          </p>
        )}
      </div>
      <ul className="collections">
        {collections.map(({ label, searched: what, when }) => (
          <li key={label}>
            <p dir="auto">
              <strong>{label}</strong>
            </p>
            <p dir="auto">{what}</p>
            <p className="cell-note">{when}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
