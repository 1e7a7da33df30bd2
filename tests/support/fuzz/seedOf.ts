/** The seed of a fuzz: HARMEL_SEED, or a new one; printed, so that a fault can be met again. */
export function seedOf(what: string): number {
  const given = process.env["HARMEL_SEED"];
  const seed = given === undefined ? Date.now() % 1_000_000_000 : Number(given);
  console.info(`${what}: HARMEL_SEED=${seed}`);
  return seed;
}
