import { Transform } from "node:stream";
import { EventsError } from "../EventsError.ts";
import type { InputFile } from "./InputFile.ts";
import type { Limits } from "./limits.ts";

/** Passes unpacked bytes on and fails as soon as they are more than a packed file may hold. */
export function bounded(
  file: InputFile,
  limits: Limits,
  onBytes?: (bytes: number) => void,
): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      onBytes?.(bytes);
      done(fault(file, bytes, limits), chunk);
    },
  });
}

/** The fault of a file that unpacks to so many bytes, if it is one. */
export function fault(file: InputFile, bytes: number, limits: Limits): EventsError | null {
  const isTooLarge = bytes > limits.bytes;
  const isTooDense = bytes > limits.ratioFrom && bytes > limits.ratio * file.size;
  if (!isTooLarge && !isTooDense) return null;
  return new EventsError("file-unpacks-too-large", {
    limit: isTooLarge ? `${limits.bytes / 1e9} GB` : `${limits.ratio} times its size`,
    file: file.path,
  });
}
