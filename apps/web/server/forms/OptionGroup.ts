/** A value that can be chosen, in its words. */
export type Option = readonly [value: string, words: string];

/** Options under a heading; without one they stand by themselves. */
export interface OptionGroup {
  readonly label?: string;
  readonly options: readonly Option[];
}
