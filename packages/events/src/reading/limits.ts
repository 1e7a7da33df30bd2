/** How far a packed file may unpack; what goes beyond is refused, whatever its header says. */
export interface Limits {
  /** Unpacked bytes. */
  readonly bytes: number;
  /** Unpacked bytes for each packed byte, looked at beyond {@link Limits.ratioFrom}. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** 64 GB, and beyond 64 MB no more than 200 times the packed size: event files pack to a tenth. */
export const limits: Limits = { bytes: 64e9, ratio: 200, ratioFrom: 64e6 };
