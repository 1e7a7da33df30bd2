/** Whether a name may stand in SQL as it is: letters, digits and _, no digit first, at most 64. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name);
}
