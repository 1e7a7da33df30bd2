import ts from "typescript59";

const { NodeBuilderFlags, SymbolFlags } = ts;
const inFull =
  NodeBuilderFlags.NoTruncation |
  NodeBuilderFlags.InTypeAlias |
  NodeBuilderFlags.MultilineObjectLiterals;
const tooLong = 70;

/** How a symbol is declared, as a reader of the reference wants it: without bodies, inferred types spelt out. */
export function declarationText(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const declarations = symbol.declarations ?? [];
  const functions = declarations.filter(ts.isFunctionDeclaration);
  const signatures = functions.filter((node) => functions.length === 1 || node.body === undefined);
  if (signatures.length > 0) return signatures.map(withoutBody).join("\n");
  const [first] = declarations;
  if (first === undefined) return "";
  if (symbol.flags & SymbolFlags.Variable) {
    return `const ${symbol.getName()}: ${checker.typeToString(checker.getTypeOfSymbol(symbol))};`;
  }
  if (ts.isTypeAliasDeclaration(first)) return aliasText(first, checker);
  return withoutExport(first.getText());
}

function withoutBody(node: ts.FunctionDeclaration): string {
  const end = node.body?.getFullStart() ?? node.getEnd();
  return `${withoutExport(node.getSourceFile().text.slice(node.getStart(), end)).replace(/;$/, "")};`;
}

/** What a schema infers is spelt out where that can still be read. */
function aliasText(node: ts.TypeAliasDeclaration, checker: ts.TypeChecker): string {
  const written = withoutExport(node.getText());
  if (!written.includes("z.infer<")) return written;
  const type = checker.getTypeAtLocation(node.name);
  const printed = ts
    .createPrinter()
    .printNode(
      ts.EmitHint.Unspecified,
      checker.typeToTypeNode(type, undefined, inFull) ?? node.type,
      node.getSourceFile(),
    );
  const text = `type ${node.name.text} = ${printed};`;
  return text.split("\n").length > tooLong ? written : text;
}

function withoutExport(text: string): string {
  return text.replace(/^export (?:declare )?/, "");
}
