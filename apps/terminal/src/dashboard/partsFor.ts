import { type CaseParts, partsOf } from "@harmel/operations";
import type { ViewOptions } from "@harmel/operations";
import type { Casebook } from "@harmel/core";
import { briefMarkdown } from "@harmel/views";
import type { Look } from "../look/Look.ts";
import { plainData } from "../look/plainData.ts";
import type { FrameParts } from "../screens/Frame.ts";

/** The further views of a case, printable; each is made when it is first asked for, and kept. */
export function partsFor(casebook: Casebook, options: ViewOptions, look: Look): FrameParts {
  const parts: CaseParts = partsOf(casebook, options);
  const made: { -readonly [Name in keyof FrameParts]?: FrameParts[Name] } = {};
  return {
    get explanations() {
      return (made.explanations ??= plainData(parts.explanations(), look));
    },
    get channels() {
      return (made.channels ??= plainData(parts.channels(), look));
    },
    get claims() {
      return (made.claims ??= plainData(parts.claims(), look));
    },
    get attention() {
      return (made.attention ??= plainData(parts.attention(), look));
    },
    get brief() {
      return (made.brief ??= plainData(briefMarkdown(parts.brief()).split("\n"), look));
    },
  };
}
