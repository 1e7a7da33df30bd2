import { briefDay } from "./briefOf.ts";
import { briefPicture } from "./briefPicture.ts";
import type { Brief, Sentence } from "./brief.ts";
import { htmlText } from "./escape.ts";

const style = [
  ":root{color-scheme:light dark}",
  "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}",
  "h1{font-size:1.6rem;line-height:1.2;margin:0}h2{font-size:1.05rem;margin:1.6rem 0 .4rem}",
  "ul{padding-left:1.2rem;margin:0}li{margin:.25rem 0}",
  "table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.4rem 0 1rem}",
  "th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #8886}",
  "code{font-size:.8rem;overflow-wrap:anywhere}svg{width:100%;height:auto}footer{margin-top:2rem;font-size:.85rem}",
  "@media print{body{margin:0;max-width:none;font-size:11pt}}",
].join("");

/**
 * A brief as one HTML file: no script, nothing from elsewhere, fit to print. Text from reports is
 * escaped. The same bytes for the same brief.
 */
export function briefHtml(brief: Brief): string {
  const title = htmlText(brief.case.title);
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${style}</style></head><body>`,
    `<h1 dir="auto">${title}</h1><p>Brief as of ${briefDay(brief)}</p>`,
    section("Bottom line", `<p>${brief.bottomLine.map(sentence).join(" ")}</p>`),
    section("What changed, and why", list(brief.changes)),
    section("Both tracks", briefPicture(brief.picture)),
    section("Channels", list(brief.channels)),
    section("Explanations", brief.questions.map(question).join("") || none),
    section("Risk alerts of the last four weeks", list(brief.alerts)),
    section("Opportunities of the last four weeks", list(brief.opportunities)),
    section("What to watch", watch(brief.watch)),
    section("What this rests on", list(brief.caveats) + sources(brief.sources)),
    `<footer>Method ${htmlText(brief.method)}. Casebook ${htmlText(brief.case.id)}, SHA-256 <code>${htmlText(brief.case.hash)}</code>.`,
    " Ids in brackets name the signals of the casebook.</footer></body></html>",
    "",
  ].join("\n");
}

const none = "<p>none</p>";

function section(title: string, body: string): string {
  return `<section><h2>${title}</h2>${body}</section>`;
}

function sentence({ text, because }: Sentence): string {
  const shown = because.slice(0, 4).map((id) => `<code>${htmlText(id)}</code>`);
  const more = because.length > 4 ? `, and ${because.length - 4} more` : "";
  const ids = shown.length === 0 ? "" : ` [${shown.join(", ")}${more}]`;
  return `<span dir="auto">${htmlText(text)}</span>${ids}`;
}

function list(sentences: readonly Sentence[]): string {
  if (sentences.length === 0) return none;
  return `<ul>${sentences.map((entry) => `<li>${sentence(entry)}</li>`).join("")}</ul>`;
}

function question({ text, explanations }: Brief["questions"][number]): string {
  const rows = explanations.map(({ rank, label, score, flippedBy }) =>
    row([
      rank,
      label,
      score,
      flippedBy.length === 0 ? "nothing that was tried" : flippedBy.join("; "),
    ]),
  );
  const body =
    rows.length === 0
      ? "<p>no explanation had been put forward</p>"
      : table(["rank", "explanation", "score", "first place changes without"], rows);
  return `<p dir="auto"><strong>${htmlText(text)}</strong></p>${body}`;
}

function watch(entries: Brief["watch"]): string {
  if (entries.length === 0) return none;
  const rows = entries.map(({ by, lookFor, separates }) => row([by, lookFor, separates]));
  return table(["by when", "look for", "tells apart"], rows);
}

function sources(entries: Brief["sources"]): string {
  const rows = entries.map(({ name, grade, reports, reason }) =>
    row([name, grade, String(reports), reason]),
  );
  return table(["source", "reliability", "reports", "why"], rows);
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((text) => `<td dir="auto">${htmlText(text)}</td>`).join("")}</tr>`;
}
