import type { ChannelsView } from "@harmel/views";
import { TableTwin } from "../shared/TableTwin.tsx";

/** The days on which the count of states changed. */
export function HealthChanges({ changes }: Pick<ChannelsView, "changes">) {
  return (
    <TableTwin
      label={`How the set changed, day by day (${changes.length})`}
      columns={["From", "The set"]}
      rows={changes.map(({ dayText, health }) => ({ key: dayText, cells: [dayText, health] }))}
    />
  );
}
