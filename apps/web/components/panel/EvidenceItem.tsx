import { type EvidenceView, languageWords } from "@harmel/views";

const stances: Readonly<Record<string, string>> = {
  asserts: "says so",
  confirms: "confirms it",
  denies: "denies it",
  contests: "disputes it",
};

const isWeb = (address: string | undefined): address is string =>
  /^https?:\/\//i.test(address ?? "");

/** One report's word on a signal, with its grade and, where there is one, its address. */
export function EvidenceItem({ item }: { item: EvidenceView }) {
  return (
    <li className={`evidence-item stance-${item.stance}`}>
      <p className="evidence-head" dir="auto">
        <strong>{item.by}</strong> {stances[item.stance] ?? item.stance}
        {item.aspect && ` (${item.aspect})`}
        {item.sight && ", having seen it"}
      </p>
      <p dir="auto">
        {isWeb(item.address) ? (
          <a href={item.address} rel="noreferrer noopener" target="_blank">
            {item.title}
          </a>
        ) : (
          item.title
        )}
      </p>
      <p className="evidence-source">
        <abbr
          className="grade"
          title={`Reliability ${item.reliability}: ${item.reliabilityReason} Credibility: ${item.credibility}.`}
        >
          {item.grade}
        </abbr>{" "}
        <span dir="auto">{item.source}</span>, {item.published}, {item.sphere},{" "}
        <span dir="auto">{languageWords([item.language])}</span>
      </p>
      <details className="disclosure">
        <summary>About the grade and the report</summary>
        <p dir="auto">
          Reliability {item.reliability}: {item.reliabilityReason} Credibility: {item.credibility}.
        </p>
        {item.magnitude && <p dir="auto">Size: {item.magnitude}.</p>}
        {item.seenThrough && <p dir="auto">Seen through {item.seenThrough}.</p>}
        {item.lineage && <p dir="auto">Lineage {item.lineage}.</p>}
        {item.note && <p dir="auto">{item.note}</p>}
        <p>
          Report <code>{item.report}</code>.
        </p>
      </details>
    </li>
  );
}
