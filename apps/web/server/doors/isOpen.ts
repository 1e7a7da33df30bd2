/** Whether everybody may see it: the sign-in page and what it is drawn with. */
export function isOpen(path: string): boolean {
  return path === "/sign-in" || path === "/icon.svg" || path.startsWith("/_next/static/");
}
