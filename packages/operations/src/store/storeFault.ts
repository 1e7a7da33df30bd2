import type { StoreError } from "@harmel/store";
import { Fault } from "../Fault.ts";

/** An error of the store as a fault of the table, with what it found wrong and both versions. */
export function storeFault(error: StoreError): Fault {
  const { code, fields, problems, conflicts } = error;
  return new Fault(code, fields, {
    ...(problems.length > 0 && { problems }),
    ...(conflicts.length > 0 && { conflicts }),
    cause: error,
  });
}
