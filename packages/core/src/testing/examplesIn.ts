/** An example of a docstring, as code that returns what each of its lines came to. */
export interface Example {
  readonly path: string;
  /** The function that the docstring stands above. */
  readonly name: string;
  readonly code: string;
}

/**
 * Finds the examples with `//=>` in a source file. A simple reader: a docstring of full lines, its
 * `@example` last, the declaration right below it.
 */
export function examplesIn(source: string, path: string): Example[] {
  const docstrings = /\/\*\*\n(?<text>(?: \*.*\n)+?) \*\/\n(?<below>.*)/g;
  return [...source.matchAll(docstrings)].flatMap(({ groups }) => {
    const text = (groups?.["text"] ?? "").replaceAll(/^ \* ?/gm, "");
    const example = text.split("@example\n")[1];
    if (example === undefined || !example.includes("//=>")) return [];
    const name = /(?:function|const|class)\*? (?<name>\w+)/.exec(groups?.["below"] ?? "");
    return [{ path, name: name?.groups?.["name"] ?? "", code: codeOf(example) }];
  });
}

function codeOf(example: string): string {
  const lines = ["const results = [];"];
  let pending = "";
  for (const line of example.split("\n")) {
    const arrow = line.indexOf("//=>");
    if (arrow === -1) {
      if (/^const .*;$/.test(line)) lines.push(line);
      else pending += `${line}\n`;
      continue;
    }
    const expression = `${pending}${line.slice(0, arrow)}`.trim().replace(/;$/, "");
    const expected = line.slice(arrow + 4).trim();
    lines.push(`results.push({ found: ${expression}, expected: ${expected} });`);
    pending = "";
  }
  return `${lines.join("\n")}\nreturn results;`;
}
