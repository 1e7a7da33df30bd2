/** The address of the imports, of one of them, or of a part of it. */
export function importsAddress(id = "", part = ""): string {
  return ["/api/v1/imports", id, part].filter((piece) => piece !== "").join("/");
}
