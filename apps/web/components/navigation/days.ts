const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number => (time(to) - time(from)) / DAY;

/** The day so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(time(day) + days * DAY).toISOString().slice(0, 10);

/** A day as a person reads it, without loading the words of the server. */
export const wordsOf = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(time(day));
