import type { HttpPlace } from "../operation.ts";

/** A request to the API as data: what the server reads of it and what the other driver sends. */
export interface HttpRequest {
  readonly method: HttpPlace["method"];
  /** Below `/api/v1`, encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The revision that was read. */
  readonly ifMatch?: number;
}
