/** The address of a page of a case, from ids that may hold anything. */
export function caseAddressOf(id: string, ...parts: readonly string[]): string {
  return ["/cases", id, ...parts]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
    .join("/");
}
