import type { ClaimView } from "@harmel/views";
import { glyphsOf, mark } from "../../look/glyphs.ts";
import { fitLine } from "../../text/fitLine.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, line } from "../../text/Line.ts";
import type { Frame } from "../Frame.ts";
import { detailWidth, listAndDetail } from "../listAndDetail.ts";
import { windowOf } from "../windowOf.ts";
import { claimDetail } from "./claimDetail.ts";

/** The claims as a list, those that wait longest first, and the chosen one day by day. */
export function claimsScreen(frame: Frame): Line[] {
  return listAndDetail(
    frame,
    (width) => listLines(frame, width, frame.rows),
    (width) => detailLines(frame, width),
  );
}

/** How many lines there are to scroll through once a claim is opened. */
export function claimsHeight(frame: Frame): number {
  return frame.state.isOpen ? detailLines(frame, detailWidth(frame)).length : 0;
}

/** Every claim in full, for pipes and files. */
export function claimsText({ parts, look, columns }: Frame): Line[] {
  return [
    line(`Claims: ${parts.claims.summary}`, { bold: true }),
    ...parts.claims.claims.flatMap((claim) => [line(""), ...claimDetail(claim, look, columns)]),
  ];
}

function chosenOf({ parts, state }: Frame): number {
  return Math.min(state.rows.claims ?? 0, parts.claims.claims.length - 1);
}

function detailLines(frame: Frame, width: number): Line[] {
  const claim = frame.parts.claims.claims[chosenOf(frame)];
  return claim === undefined ? [] : claimDetail(claim, frame.look, width);
}

function listLines(frame: Frame, width: number, rows: number): Line[] {
  const { claims, summary } = frame.parts.claims;
  const chosen = chosenOf(frame);
  const head = [
    ...hanging("Claims: ", summary, width, true),
    line("  Waits     Claim (! somebody denies or disputes it)", { bold: true }),
  ];
  const { from, shown } = windowOf(claims, chosen, rows - head.length);
  const lines = shown.map((claim, index) => rowLine(claim, from + index === chosen, frame));
  return [...head, ...lines].map((entry) => fitLine(entry, width));
}

function rowLine(claim: ClaimView, isChosen: boolean, { look }: Frame): Line {
  const waits = claim.waiting === undefined ? "" : `${claim.waitingDays} d`;
  const isDisputed = claim.steps.at(-1)?.dispute !== "" || claim.contestedBy.length > 0;
  return [
    { text: isChosen ? glyphsOf(look).selected : " ", bold: true },
    { text: waits.padStart(6) },
    { text: ` ${mark(look, claim.now)} ` },
    { text: isDisputed ? "! " : "  ", bold: true },
    { text: claim.title, inverse: isChosen },
  ];
}
