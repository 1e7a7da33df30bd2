/** A program of a paper: what it is under, its text, and the lines it says it prints. */
export interface PaperExample {
  readonly heading: string;
  readonly code: string;
  readonly prints: readonly string[];
}

/** Every TypeScript block of a Markdown text; what stands behind `//=>` is what it prints. */
export function examplesOf(markdown: string): PaperExample[] {
  return markdown.split(/^#+ /m).flatMap((section) => {
    const heading = section.split("\n", 1)[0] ?? "";
    return [...section.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => {
      const prints = [...code.matchAll(/\/\/=> (.*)/g)].map(([, line = ""]) => line);
      return { heading, code, prints };
    });
  });
}

/** The files that a Markdown text shows: a name between backticks, and below it the block. */
export function filesOf(markdown: string): (readonly [name: string, text: string])[] {
  const shown = /^`(?<name>[\w.-]+)`\n\n```\w+\n(?<text>.*?)```/gms;
  return [...markdown.matchAll(shown)].map(({ groups }) => {
    return [groups?.["name"] ?? "", groups?.["text"] ?? ""] as const;
  });
}
