/**
 * A size in bytes, in words.
 *
 * @example
 * megabytes(200_000_000); //=> "200 MB"
 */
export function megabytes(bytes: number): string {
  if (bytes < 10_000_000) return `${Math.ceil(bytes / 100_000) / 10} MB`;
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
