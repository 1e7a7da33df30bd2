import { type Header, headerOf, namedColumns } from "../headerOf.ts";
import type { Sample } from "../Sample.ts";
import { schemeOf } from "./schemeOf.ts";

/** How a KEDS file is laid out, and of which scheme its codes are. */
export interface KedsLayout {
  readonly header: Header;
  readonly hasHeader: boolean;
  /** The column of the day. */
  readonly day: string;
  readonly scheme: "cameo" | "weis" | "unsure" | "none";
}

const days = ["event_date", "date", "day"];

/** Recognises `date source target code`, with a header or as KEDS wrote it: 920103⇥IRQ⇥UNO⇥036⇥(text). */
export function detectKeds(sample: Sample): KedsLayout | undefined {
  const named = days
    .map((day) => ({ day, header: headerOf(sample, [day, "source", "target", "code"]) }))
    .find(({ header }) => header !== undefined);
  if (named?.header && named.header.columns.length < 10) {
    return layoutOf(named.header, true, named.day, sample.lines.slice(1));
  }
  const [first = ""] = sample.lines;
  const fields = first.split("\t");
  if (!/^\d{6}(?:\d{2})?\t[A-Z]{3,}\t[A-Z]{3,}\t\d{3,4}(?:\t|$)/.test(first)) return undefined;
  const columns = ["date", "source", "target", "code", "text"].slice(0, fields.length);
  return layoutOf(namedColumns(columns, "\t"), false, "date", sample.lines);
}

function layoutOf(
  header: Header,
  hasHeader: boolean,
  day: string,
  lines: readonly string[],
): KedsLayout {
  const rows = lines.map((line) => line.split(header.separator));
  const stated = new Set(rows.map((fields) => header.read(fields, "scheme").toLowerCase()));
  const [scheme] = stated;
  if (header.has("scheme") && stated.size === 1 && (scheme === "cameo" || scheme === "weis")) {
    return { header, hasHeader, day, scheme };
  }
  const codes = rows.map((fields) => header.read(fields, "code"));
  return { header, hasHeader, day, scheme: schemeOf(codes) };
}
