/** Fields whose names say too little. */
const words: Readonly<Record<string, string>> = {
  occurred: "when it began",
  until: "when it ended",
  published: "when it was published",
  initiators: "who did it",
  targets: "toward whom",
  basis: "how the target is known",
  mutual: "mutual",
  uses: "channel",
  ends: "signals it ends",
  by: "whose word",
  sight: "could see it",
  seenThrough: "seen through",
  speaksOf: "the day it speaks of",
  from: "first day",
  to: "last day",
  partOf: "part of",
  lookFor: "what to look for",
  reliabilityReason: "reason for the reliability",
  on: "day",
};

/**
 * The path of a field in words.
 *
 * @example
 * fieldWords("evidence[0].credibility"); //=> "evidence 1, credibility"
 * fieldWords("occurred.from"); //=> "when it began, first day"
 */
export function fieldWords(path: string): string {
  const parts = [...path.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)].map(([, name, entry]) => {
    if (entry === undefined) return words[name ?? ""] ?? spaced(name ?? "");
    return /^\d+$/.test(entry) ? ` ${Number(entry) + 1}` : ` ${entry}`;
  });
  return (
    parts
      .reduce((text, part) => (part.startsWith(" ") ? text + part : `${text}, ${part}`), "")
      .replace(/^, /, "") || "the whole record"
  );
}

function spaced(name: string): string {
  return name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
