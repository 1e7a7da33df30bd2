import type { Home } from "@harmel/operations";

/** The day in UTC, by the clock of a home. */
export function today({ now }: Pick<Home, "now">): string {
  return (now?.() ?? new Date().toISOString()).slice(0, 10);
}
