const day = 86_400_000;

/**
 * Tells whether an event lies more than seven days before the day its data set took it up: the
 * coder read an anniversary as news. Without such a day nothing is backdated.
 *
 * @example
 * isBackdated({ day: "2018-10-24", known: "2019-10-24" }); //=> true
 * isBackdated({ day: "2019-10-17", known: "2019-10-24" }); //=> false
 */
export function isBackdated(event: { readonly day: string; readonly known?: string }): boolean {
  if (event.known === undefined) return false;
  return Date.parse(event.known) - Date.parse(event.day) > 7 * day;
}
