import { kedsAliases, regions } from "../../actors/codeAliases.ts";
import { principalOfCode } from "../../actors/principalOfCode.ts";
import { sectorOfType } from "../../actors/sectorOfType.ts";
import type { Party } from "../../event/Party.ts";

const kinds = new Set(["IGO", "IMG", "INT", "MNC", "NGO"]);

/**
 * A KEDS actor: codes of three letters in a row, ISRMIL. The first is a state, a people or an
 * organisation; after IGO, NGO and the like the next names it.
 */
export function partyOf(name: string, scheme: "cameo" | "weis"): Party {
  const codes = name.match(/.{1,3}/g) ?? [];
  const [first = "", second] = codes;
  const role = codes.slice(1).find((code) => code === "GOV" || code === "MIL");
  const sector = sectorOfType(role ?? second ?? "");
  const principal = kinds.has(first) ? second : principalOf(first, scheme);
  return { name, sector, ...(principal && { principal }) };
}

function principalOf(code: string, scheme: "cameo" | "weis"): string | undefined {
  const alias = scheme === "weis" ? kedsAliases[code] : undefined;
  return alias ?? principalOfCode(code) ?? (regions.has(code) ? undefined : code);
}
