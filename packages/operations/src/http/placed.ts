import type { HttpPlace, Operation } from "../operation.ts";

/** An operation that has a place in the API. */
export type PlacedOperation = Operation & { readonly http: HttpPlace };

/** Those operations that have a place in the API. */
export function placed(operations: readonly Operation[]): readonly PlacedOperation[] {
  return operations.filter((one): one is PlacedOperation => one.http !== undefined);
}

/** The fields that a path names. */
export function pathFields({ path }: HttpPlace): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** Whether the fields that neither path nor header nor body name stand in the address. */
export function hasQuery({ method, body }: HttpPlace): boolean {
  return method === "get" || method === "delete" || body !== undefined;
}
