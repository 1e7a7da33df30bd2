import type * as EventsPackage from "@harmel/events";
import { Fault } from "./Fault.ts";
import { type FaultCode, faults } from "./faults.ts";

/** The package of events, whose database is only read when an operation needs it. */
type Events = typeof EventsPackage;

/** Works with the package of events, and makes its errors faults of the table, with these fields, too. */
export async function withEvents<Result>(
  work: (events: Events) => Promise<Result>,
  fields: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const events = await import("@harmel/events");
  try {
    return await work(events);
  } catch (thrown) {
    if (!(thrown instanceof events.EventsError) || !(thrown.code in faults)) throw thrown;
    throw new Fault(
      thrown.code satisfies FaultCode,
      { ...fields, ...thrown.fields },
      { cause: thrown },
    );
  }
}
