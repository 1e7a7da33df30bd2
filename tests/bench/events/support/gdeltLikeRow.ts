import { actorsOf, eventsOf, hosts, places, words } from "./gdeltLikeParts.ts";

export interface GdeltLikeOptions {
  readonly rows: number;
  readonly days: number;
  readonly seed: number;
  /** Actors by their codes, the first more often; every row then has two. About fifty without. */
  readonly actors?: readonly string[];
}

const day = 86_400_000;
const start = Date.parse("2024-01-01");

/** A maker of rows by their number, each drawn after the one before it. */
export function gdeltLikeRow(options: GdeltLikeOptions): (at: number) => string {
  const { rows, days, seed, actors } = options;
  const random = randomOf(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const blanks = actors ? ([0, 0] as const) : ([0.38, 0.48] as const);
  const [actors1, actors2] = [
    actorsOf(random, blanks[0], actors),
    actorsOf(random, blanks[1], actors),
  ];
  const events = eventsOf();
  const dates = new Map<number, string>();
  let url = "";
  const newUrl = (): string => {
    const slug = Array.from({ length: 5 + Math.floor(random() * 7) }, () => pick(words)).join("-");
    return `https://${pick(hosts)}/${slug}-${Math.floor(random() * 1e8)}`;
  };
  return (at) => {
    const added = start + Math.floor((at * days) / rows) * day;
    const back = backOf(random());
    if (url === "" || random() < 0.45) url = newUrl();
    const mentions = 1 + Math.floor(random() ** 4 * 40);
    const numbers = `${mentions}\t1\t${mentions}\t${((random() - 0.6) * 14).toFixed(14)}`;
    const place = [pick(places), pick(places), pick(places)].join("\t");
    const head = `${1_150_000_000 + at}\t${columnsOf(added - back * day, dates)}`;
    const act = `${random() < 0.6 ? 1 : 0}\t${pick(events)}`;
    const clock = `${digitsOf(added)}${String(Math.floor(random() * 24)).padStart(2, "0")}1500`;
    return `${head}\t${pick(actors1)}\t${pick(actors2)}\t${act}\t${numbers}\t${place}\t${clock}\t${url}`;
  };
}

function backOf(chance: number): number {
  if (chance > 0.03) return 0;
  if (chance > 0.02) return 1;
  if (chance > 0.013) return 7;
  return chance > 0.006 ? 30 : 365;
}

function digitsOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll("-", "");
}

function columnsOf(time: number, known: Map<number, string>): string {
  const found = known.get(time);
  if (found !== undefined) return found;
  const digits = digitsOf(time);
  const made = `${digits}\t${digits.slice(0, 6)}\t${digits.slice(0, 4)}\t${digits.slice(0, 4)}.5000`;
  known.set(time, made);
  return made;
}

/** Mulberry32: small, quick, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
