import { join } from "node:path";
import ts from "typescript59";
import { coreFolder } from "../support/packCore.ts";
import { declarationText } from "./declarationText.ts";

/** One export as the reference shows it. */
export interface DocumentedExport {
  readonly name: string;
  readonly isType: boolean;
  /** The docstring without its tags; empty where there is none. */
  readonly text: string;
  readonly declaration: string;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
}

/** What an entry exports, in alphabetical order, values before types. */
export function exportsOf(program: ts.Program, entry: string): DocumentedExport[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(coreFolder, entry));
  const whole = source && checker.getSymbolAtLocation(source);
  if (whole === undefined) throw new Error(`${entry} is no module`);
  const entries = checker.getExportsOfModule(whole).map((exported) => {
    const symbol =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const tags = symbol.getJsDocTags(checker);
    const tagged = (name: string) =>
      tags
        .filter((tag) => tag.name === name)
        .map((tag) => withoutLinks(ts.displayPartsToString(tag.text)));
    return {
      name: exported.getName(),
      isType: (symbol.flags & ts.SymbolFlags.Value) === 0,
      text: withoutLinks(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
      declaration: declarationText(symbol, checker),
      throws: tagged("throws"),
      examples: tagged("example"),
    };
  });
  const order = new Intl.Collator("en");
  return entries.toSorted(
    (one, other) =>
      Number(one.isType) - Number(other.isType) || order.compare(one.name, other.name),
  );
}

function withoutLinks(text: string): string {
  return text.replaceAll(/\{@link\s+([^}]+?)\s*\}/g, "`$1`");
}
