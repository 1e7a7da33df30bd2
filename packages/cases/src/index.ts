export { type BundledCase, bundledCases } from "./bundledCases.ts";
