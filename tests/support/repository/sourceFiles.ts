import { contentOf, trackedFiles } from "./trackedFiles.ts";

export interface SourceFile {
  path: string;
  content: string;
}

const written = /\.(?:[cm]?[jt]sx?|css)$/;
const isGenerated = (content: string): boolean => /^.*@generated/.test(content);

/** Everything people write as code, tests and styles included; not data, not what a program generated. */
export const sourceFiles = (): SourceFile[] =>
  trackedFiles()
    .filter((path) => written.test(path))
    .map((path) => ({ path, content: contentOf(path) }))
    .filter(({ content }) => !isGenerated(content));
