import { StoreError } from "../StoreError.ts";

/** The fault that a call throws; the test fails where it throws none, or another error. */
export function faultOf(call: () => unknown): StoreError {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof StoreError) return thrown;
    throw thrown;
  }
  throw new Error("nothing was thrown");
}
