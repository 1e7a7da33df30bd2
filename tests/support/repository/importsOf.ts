export interface Import {
  from: string;
  /** Nothing of it is left when the program runs. */
  typesOnly: boolean;
}

const statement =
  /\b(?:import|export)\s+(?<type>type\s)?(?:[\w*{][^"';]*?\bfrom\s+)?"(?<from>[^"\n]+)"|\bimport\(\s*"(?<lazy>[^"\n]+)"/g;
const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/.test(line);

/** What a module imports or passes on, in the form the formatter gives it. */
export function importsOf(content: string): Import[] {
  const code = content
    .split("\n")
    .filter((line) => !isComment(line))
    .join("\n");
  return [...code.matchAll(statement)].map(({ groups = {} }) => ({
    from: groups.from ?? groups.lazy ?? "",
    typesOnly: groups.type !== undefined,
  }));
}
