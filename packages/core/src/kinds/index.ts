export { cameoWithoutKind, type CameoWithoutKind } from "./cameoWithoutKind.ts";
export { families, type FamilyId } from "./families.ts";
export { findKind } from "./findKind.ts";
export { isHostilities } from "./isHostilities.ts";
export { isKindId } from "./isKindId.ts";
export type {
  Direction,
  Duration,
  Family,
  Form,
  Kind,
  KindRow,
  MidCode,
  PloverCode,
  Track,
} from "./kind.ts";
export { kinds, type KindId } from "./kinds.ts";
