import { type WeekView, alertWords } from "@harmel/views";
import { Glyph } from "../shared/Glyph.tsx";

/** The two alerts of a week, independent of each other; none is said too. */
export function Alerts({ week }: { week: WeekView }) {
  const alerts = [
    ...(week.riskAlert ? (["risk"] as const) : []),
    ...(week.opportunityAlert ? (["opportunity"] as const) : []),
  ];
  if (alerts.length === 0) return <p className="alerts alerts-none">No alert</p>;
  return (
    <p className="alerts">
      {alerts.map((alert) => (
        <span key={alert} className={`alert alert-${alert}`} title={alertWords[alert].means}>
          <Glyph name={alert} size={14} /> {alertWords[alert].word}
        </span>
      ))}
    </p>
  );
}
