import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { findCase, type Home } from "@harmel/operations";
import type { Casebook } from "@harmel/core";
import type { Bytes } from "./bytesOf.ts";
import { pathBelow } from "./endpointFor.ts";
import { decodedId } from "../server/decodedId.ts";

/** How many answers are kept for one casebook: each is some hundred kilobytes. */
const limit = 16;

/** Answers that hold as long as the casebook is the same object, which it is until it is changed. */
const kept = new WeakMap<Casebook, Map<string, Bytes>>();

/** The bytes that were sent before for the same address, while nobody changed the case. */
export async function keptBytes(
  request: Request,
  wanted: {
    readonly home: Home;
    readonly asJson: boolean;
    readonly make: () => Promise<Bytes>;
  },
): Promise<Bytes> {
  const { home, asJson, make } = wanted;
  const id = decodedId(pathBelow(request.url).split("/")[2] ?? "");
  const found = await findCase(home, id);
  if (found === undefined) return make();
  const answers = kept.get(found.casebook) ?? new Map<string, Bytes>();
  kept.set(found.casebook, answers);
  const key = `${asJson} ${request.url}`;
  const bytes = answers.get(key) ?? (await packed(await make()));
  // Set again at its end: the first of the map is the one that was not asked for longest.
  answers.delete(key);
  answers.set(key, bytes);
  const [oldest] = answers.keys();
  if (answers.size > limit && oldest !== undefined) answers.delete(oldest);
  return bytes;
}

const pack = promisify(gzip);

async function packed(bytes: Bytes): Promise<Bytes> {
  return { ...bytes, packed: new Uint8Array(await pack(bytes.body)) };
}
