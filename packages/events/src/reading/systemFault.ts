import { EventsError } from "../EventsError.ts";

const cutOff = new Set(["Z_BUF_ERROR", "Z_DATA_ERROR", "ERR_STREAM_PREMATURE_CLOSE"]);

/** What zlib and yauzl say of a file that is not whole, or not what it says it is. */
const damaged =
  /unexpected end of file|central directory|(?:too many|not enough) bytes|local file header|zip ?file/i;

/** What the system or an unpacker reported about a file, as a fault that says what to mend. */
export function systemFault(cause: unknown, file: string): unknown {
  if (cause instanceof EventsError) return cause;
  const { code: reason = "", message = "" } = cause as NodeJS.ErrnoException;
  if (reason === "ENOSPC" || reason === "EDQUOT" || /No space left|Disk quota/i.test(message)) {
    return new EventsError("disk-full", { file }, cause);
  }
  if (reason === "ENOENT" || reason === "ENOTDIR") {
    return new EventsError("file-missing", { file }, cause);
  }
  if (reason === "EISDIR") return new EventsError("file-is-folder", { file }, cause);
  if (reason === "EACCES" || reason === "EPERM" || reason === "EIO") {
    return new EventsError("file-unreadable", { reason, file }, cause);
  }
  if (cutOff.has(reason) || damaged.test(message)) {
    return new EventsError("file-cut-off", { file }, cause);
  }
  return cause;
}
