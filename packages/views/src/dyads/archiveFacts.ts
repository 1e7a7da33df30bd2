import type { Day } from "@harmel/core";

/** What an archive holds, as the operation tells it. */
export interface ArchiveFacts {
  readonly rows: number;
  readonly from?: Day;
  readonly to?: Day;
  readonly dataSets: readonly {
    readonly name: string;
    readonly isRestricted: boolean;
    readonly rows: number;
    readonly from: Day;
    readonly to: Day;
  }[];
}
