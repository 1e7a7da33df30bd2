import type { CodedEvent } from "./CodedEvent.ts";

/** What a row became: its events, one for each pair of actors it names, or why it is rejected. */
export type Mapped = { readonly events: readonly CodedEvent[] } | { readonly reason: string };
