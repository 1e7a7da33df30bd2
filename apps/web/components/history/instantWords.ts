import { dayWords } from "@harmel/views";

/** An instant in UTC as people read it: `20 June 2024, 14:05 UTC`. */
export function instantWords(instant: string): string {
  return `${dayWords(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;
}
