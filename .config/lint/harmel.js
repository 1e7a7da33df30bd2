import noClock from "./no-clock.js";
import suppressionsSayWhy from "./suppressions-say-why.js";

/** Our own lint rules. */
export default {
  meta: { name: "harmel" },
  rules: { "no-clock": noClock, "suppressions-say-why": suppressionsSayWhy },
};
