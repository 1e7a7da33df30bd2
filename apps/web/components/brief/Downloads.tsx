import { briefAddress } from "../../server/caseParts.ts";
import { Glyph } from "../shared/Glyph.tsx";

const formats = [
  ["md", "Markdown"],
  ["html", "HTML"],
  ["json", "JSON"],
] as const;

/** The brief as files. */
export function Downloads({ id, asOf }: { id: string; asOf: string }) {
  return (
    <ul className="downloads" aria-label="Download the brief">
      {formats.map(([format, name]) => (
        <li key={format}>
          <a href={briefAddress(id, format, asOf)} download>
            <Glyph name="download" size={14} /> {name}
            <span className="visually-hidden">, download</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
