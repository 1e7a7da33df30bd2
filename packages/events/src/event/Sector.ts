/** Which part of a principal acts or is acted on. `unstated`: the row names the principal alone. */
export type Sector = "government" | "military" | "other" | "unstated";
