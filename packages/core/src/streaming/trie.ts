/**
 * A map that is never changed: setting a key gives a new map that shares all but one path with the
 * old one. Plain arrays and objects, so that it survives JSON. Cost: logarithmic, base 8.
 */
export type Trie<Value> = readonly Node<Value>[];

type Node<Value> = Trie<Value> | Leaf<Value> | null;

/** One entry; more only where whole hashes collide. */
interface Leaf<Value> {
  readonly entries: readonly (readonly [key: string, value: Value])[];
}

const bitsALevel = 3;
const bitsOfHash = 32;
const lowest = 2 ** bitsALevel - 1;

/** A trie without entries. */
export const emptyTrie: readonly null[] = Object.freeze(Array.from({ length: 8 }, () => null));

/** The value of a key. */
export function trieGet<Value>(trie: Trie<Value>, key: string): Value | undefined {
  let hash = hashOf(key);
  let node: Node<Value> = trie;
  while (isBranch(node)) {
    node = node[hash & lowest] ?? null;
    hash >>>= bitsALevel;
  }
  return node?.entries.find(([other]) => other === key)?.[1];
}

/** The trie with a value for a key. */
export function trieSet<Value>(trie: Trie<Value>, key: string, value: Value): Trie<Value> {
  return put(trie, [key, value], hashOf(key), 0) as Trie<Value>;
}

/** The trie without a key. */
export function trieDelete<Value>(trie: Trie<Value>, key: string): Trie<Value> {
  const node = without(trie, key, hashOf(key));
  return isBranch(node) ? node : emptyTrie;
}

/** All keys, in an order that depends on nothing but the keys. */
export function trieKeys<Value>(trie: Trie<Value>): string[] {
  const keys: string[] = [];
  const collect = (node: Node<Value>) => {
    if (isBranch(node)) for (const child of node) collect(child);
    else if (node !== null) for (const [key] of node.entries) keys.push(key);
  };
  if (trie !== emptyTrie) collect(trie);
  return keys;
}

function isBranch<Value>(node: Node<Value>): node is Trie<Value> {
  return Array.isArray(node);
}

function put<Value>(
  node: Node<Value>,
  entry: Leaf<Value>["entries"][number],
  hash: number,
  depth: number,
): Node<Value> {
  if (node === null) return { entries: [entry] };
  if (isBranch(node)) {
    const slot = hash & lowest;
    const copy = node.slice();
    copy[slot] = put(node[slot] ?? null, entry, hash >>> bitsALevel, depth + bitsALevel);
    return copy;
  }
  const others = node.entries.filter(([key]) => key !== entry[0]);
  if (others.length === 0 || depth >= bitsOfHash) return { entries: [...others, entry] };
  let branch: Node<Value> = emptyTrie;
  for (const each of [...others, entry])
    branch = put(branch, each, hashOf(each[0]) >>> depth, depth);
  return branch;
}

function without<Value>(node: Node<Value>, key: string, hash: number): Node<Value> {
  if (node === null) return null;
  if (isBranch(node)) {
    const slot = hash & lowest;
    const before = node[slot] ?? null;
    const after = without(before, key, hash >>> bitsALevel);
    if (after === before) return node;
    const copy = node.slice();
    copy[slot] = after;
    return copy.every((child) => child === null) ? null : copy;
  }
  const entries = node.entries.filter(([other]) => other !== key);
  if (entries.length === node.entries.length) return node;
  return entries.length === 0 ? null : { entries };
}

/** FNV-1a with a final mix, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
