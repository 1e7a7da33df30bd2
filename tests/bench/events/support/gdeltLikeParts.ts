const countries =
  "USA GBR RUS CHN ISR IND PAK IRN UKR TUR FRA DEU PSE SYR AUS CAN NGA JPN KOR PRK EGY SAU IRQ AFG LBN ITA ESP ZAF MEX BRA PHL IDN MYS THA VNM KEN ETH SOM SDN UGA POL ROU HUN CZE SRB GRC ARM AZE GEO BLR EUR AFR".split(
    " ",
  );
const types = ["", "", "", "", "GOV", "MIL", "COP", "CVL", "OPP", "MED", "BUS", "LEG", "REB"];
/** Code, quad class, Goldstein, and about how often. */
const codes =
  "010,1,0.0,9 020,1,3.0,6 036,1,4.0,7 040,1,1.0,12 042,1,1.9,9 043,1,2.8,8 046,1,7.0,4 051,1,3.4,6 057,1,8.0,1 060,2,6.0,2 073,2,7.4,1 084,2,7.0,1 090,2,-2.0,2 111,3,-2.0,4 112,3,-2.0,3 120,3,-4.0,2 130,3,-4.4,1 138,3,-7.0,1 141,3,-6.5,2 150,4,-7.2,1 163,4,-8.0,1 173,4,-5.0,4 182,4,-9.5,1 190,4,-10.0,5 193,4,-10.0,2 195,4,-10.0,1";

export const words =
  "officials say talks stall over border dispute as ministers meet in capital troops move near line new sanctions urged after strike president warns envoy visits ceasefire proposal".split(
    " ",
  );
export const hosts = "a.example.org/world b.example.org/news c.example.org/middle-east".split(" ");

const place = (name: string, code: string): string =>
  `4\t${name}\t${code}\t${code}07\t18585\t50.4501\t30.5234\t-1044367`;
export const places = [
  place("Kyiv, Kyyiv, Misto, Ukraine", "UP"),
  place("Moscow, Moskva, Russia", "RS"),
  place("Washington, District of Columbia, United States", "US"),
  place("Tel Aviv, Tel Aviv, Israel", "IS"),
  "1\tChina\tCH\tCH\t\t35\t105\tCH",
  "0\t\t\t\t\t\t\t",
];

/** Event columns, each as often as it is drawn. */
export function eventsOf(): readonly string[] {
  return codes.split(" ").flatMap((entry) => {
    const [code = "", quad, goldstein, often] = entry.split(",");
    const columns = [code, code, code.slice(0, 2), quad, goldstein].join("\t");
    return Array.from({ length: Number(often) }, () => columns);
  });
}

/** A pool of actors, ten columns each; the first countries come more often. */
export function actorsOf(
  random: () => number,
  blank: number,
  among: readonly string[] = countries,
): readonly string[] {
  const weights = among.map((_, index) => 1 / (index + 1) ** 0.9);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const country = (): string => {
    let left = random() * total;
    return among[weights.findIndex((weight) => (left -= weight) < 0)] ?? "USA";
  };
  return Array.from({ length: 20_000 }, () => {
    if (random() < blank) return "\t".repeat(9);
    const [code, type] = [country(), types[Math.floor(random() * types.length)] ?? ""];
    return `${code}${type}\t${code} REPUBLIC\t${code}\t\t\t\t\t${type}\t\t`;
  });
}
