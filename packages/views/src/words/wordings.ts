import type {
  ChannelStatus,
  Direction,
  DyadState,
  PhaseName,
  Posture,
  RealisationState,
  Track,
  WeekDirection,
} from "@harmel/core";
import type { Wording } from "../case/caseView.ts";

/** One table a status: word, glyph, plain letter, meaning. Front ends take them from here only. */
type Words<Id extends string> = Readonly<Record<Id, Wording>>;

const say = (word: string, glyph: string, ascii: string, means: string): Wording => ({
  word,
  glyph,
  ascii,
  means,
});

/** Postures. */
export const postureWords: Words<Posture> = {
  "dual-track": say("Dual-track", "◆", "X", "pressure and talk are both up"),
  "deterrence-led": say("Deterrence-led", "▲", "D", "pressure is up, talk is not"),
  "dialogue-led": say("Dialogue-led", "▼", "T", "talk is up, pressure is not"),
  quiet: say("Quiet", "◇", "q", "neither pressure nor talk is up"),
};

/** How far a signal is known to be real. */
export const realisationWords: Words<RealisationState> = {
  observed: say("Observed", "●", "O", "seen by somebody on neither side, or said by both"),
  announced: say("Announced", "◐", "A", "the doer says so"),
  claimed: say("Claimed", "○", "C", "only another side says so"),
  contested: say("Contested", "⊘", "/", "an onlooker with sight disputes it"),
  refuted: say("Refuted", "×", "x", "an onlooker with sight saw that it did not happen"),
};

/** Phases of an episode. */
export const phaseWords: Words<PhaseName> = {
  "build-up": say("Build-up", "↗", "B", "pressure in force has reached one alert and is growing"),
  return: say("Return", "↺", "R", "pressure has come back after calm: a further round"),
  standoff: say("Standoff", "■", "S", "pressure stands, and no new raise came for seven days"),
  hostilities: say("Hostilities", "✖", "H", "force is used"),
  easing: say("Easing", "↘", "E", "a signal took at least a quarter of the pressure off"),
  unreported: say("Unreported", "…", "U", "nobody reports any longer that the pressure stands"),
  calm: say("Calm", "·", "c", "pressure in force has been under one alert for seven days"),
};

/** Tracks. */
export const trackWords: Words<Track> = {
  deterrence: say("Deterrence", "▲", "D", "military and coercive pressure"),
  dialogue: say("Dialogue", "▼", "T", "talk between the two, direct or through a mediator"),
  context: say("Context", "◦", "-", "moves neither track"),
};

/** Directions of a signal on its track. */
export const directionWords: Words<Direction> = {
  raises: say("Raises", "+", "+", "raises the level of its track"),
  lowers: say("Lowers", "−", "-", "lowers the level of its track"),
  none: say("Neither", "·", ".", "moves no level"),
};

/** Which way a week went. */
export const weekWords: Words<WeekDirection> = {
  better: say("Better", "↓", "v", "the week's own signals took pressure off, or brought talk"),
  worse: say("Worse", "↑", "^", "the week's own signals added pressure, or closed talk"),
  unchanged: say("Unchanged", "→", "=", "the week's own signals moved neither track by one alert"),
};

/** States of a channel. */
export const channelWords: Words<ChannelStatus> = {
  open: say("Open", "━", "=", "in use or usable"),
  degraded: say("Degraded", "╍", "~", "works in part"),
  closed: say("Closed", "╳", "x", "not usable"),
  unknown: say("Unknown", "?", "?", "nobody says"),
};

/** An opportunity and a risk, set independently of each other. */
export const alertWords: Words<"risk" | "opportunity"> = {
  risk: say("Risk alert", "⚠", "!", "something this week warns of worse"),
  opportunity: say("Opportunity", "✦", "*", "something this week opens a way to ease"),
};

/** What a dyad of the archive does now. */
export const dyadStateWords: Words<DyadState> = {
  "dual-track": say("Dual-track", "◆", "X", "acts of pressure and openings of talk both rose"),
  escalating: say("Escalating", "▲", "D", "acts of pressure rose over the dyad's own base"),
  closing: say("Closing", "╳", "x", "acts that close channels of talk rose"),
  opening: say("Opening", "▼", "T", "acts that open channels of talk rose"),
  easing: say("Easing", "↘", "E", "acts that ease pressure rose"),
  quiet: say("Quiet", "◇", "q", "nothing rose beyond doubt"),
};
