import casebook from "./casebook.json";
import { summary } from "./summary.js";

document.querySelector("output").textContent = JSON.stringify(summary(casebook));
