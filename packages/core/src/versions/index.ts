export { fieldsThatDiffer } from "./fieldsThatDiffer.ts";
