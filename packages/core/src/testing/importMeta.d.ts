/** What vitest adds: the files that match a pattern, as text. */
interface ImportMeta {
  glob(
    pattern: string | readonly string[],
    options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
  ): Record<string, string>;
  glob(
    pattern: string | readonly string[],
    options: { readonly eager: true },
  ): Record<string, Record<string, unknown>>;
}
