import type { Casebook } from "@harmel/core";
import {
  type AttentionView,
  type Brief,
  type ChannelsView,
  type ClaimsView,
  type ExplanationsView,
  attentionView,
  briefOf,
  channelsView,
  claimsView,
  explanationsView,
} from "@harmel/views";
import { type ViewOptions, analysed } from "./analysed.ts";

/** What the further screens of a case show, all from one analysis. */
export interface CaseParts {
  readonly explanations: () => ExplanationsView;
  readonly channels: () => ChannelsView;
  readonly claims: () => ClaimsView;
  readonly attention: () => AttentionView;
  /** Says how far its answers hold where the options ask for fragility. */
  readonly brief: () => Brief;
}

/** The further screens of a case as known on a day; each is built when it is asked for. */
export function partsOf(casebook: Casebook, options: ViewOptions = {}): CaseParts {
  const { analysis } = analysed(casebook, options);
  return {
    explanations: () => explanationsView(casebook, analysis),
    channels: () => channelsView(casebook, analysis),
    claims: () => claimsView(casebook, analysis),
    attention: () => attentionView(casebook, analysis),
    brief: () => briefOf(casebook, analysis),
  };
}
