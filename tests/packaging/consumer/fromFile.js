import { readFileSync } from "node:fs";
import { summary } from "./summary.js";

const file = new URL("casebook.json", import.meta.url);
console.log(JSON.stringify(summary(JSON.parse(readFileSync(file, "utf8")))));
