/** Where the columns of a header stand; names are compared without case, spaces and underscores. */
export function columnsOf(header: readonly string[]): (name: string) => number {
  const places = new Map(header.map((name, index) => [plain(name), index]));
  return (name) => places.get(plain(name)) ?? -1;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_]/g, "");
}
