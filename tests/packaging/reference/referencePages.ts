import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coreFolder } from "../support/packCore.ts";
import { columnTables } from "./columnTables.ts";
import { coreProgram } from "./coreProgram.ts";
import { type DocumentedExport, exportsOf } from "./exportsOf.ts";

/** A domain word of core with what it exports. */
export interface Entry {
  readonly word: string;
  readonly exports: readonly DocumentedExport[];
}

/** Every entry of core but the whole. */
export function coreEntries(): Entry[] {
  const manifest = JSON.parse(readFileSync(join(coreFolder, "package.json"), "utf8"));
  const entries = Object.entries<string>(manifest.exports).filter(([name]) => name !== ".");
  const program = coreProgram(entries.map(([, source]) => source));
  return entries.map(([name, source]) => ({
    word: name.slice(2),
    exports: exportsOf(program, source),
  }));
}

/** The reference of core as Markdown, by file name. */
export function referencePages(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const pages = new Map(entries.map((entry) => [`${entry.word}.md`, page(entry)]));
  const index = entries.map(({ word, exports }) => {
    const names = exports.filter((entry) => !entry.isType).map(({ name }) => `\`${name}\``);
    return `- [\`@harmel/core/${word}\`](${word}.md): ${names.join(", ") || "types"}`;
  });
  const intro =
    "Every export of @harmel/core, by domain word; all of them are exports of the package itself, too. Made from the docstrings of the code.";
  return pages.set("README.md", `# Reference\n\n${intro}\n\n${index.join("\n")}\n`);
}

function page({ word, exports }: Entry): string {
  const columns = word === "spreadsheet" ? columnTables() : [];
  return `${[`# @harmel/core/${word}`, ...columns, ...exports.flatMap(section)].join("\n\n")}\n`;
}

function section({ name, text, declaration, throws, examples }: DocumentedExport): string[] {
  return [
    `## ${name}`,
    text,
    `\`\`\`ts\n${declaration}\n\`\`\``,
    ...throws.map((thrown) => `Throws ${thrown.replace(/^\{(\w+)\}/, "`$1`")}`),
    ...examples.map((example) => `\`\`\`ts\n${example}\n\`\`\``),
  ];
}
