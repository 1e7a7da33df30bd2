/** The id of the control of a field: the summary of problems leads to it. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll(/[^\w-]+/g, "-")}`;
}
