/** What the fields of all kinds of rows are made of. */

/** `YYYY-MM-DD` */
export type CivilDate = string;
/** Milliseconds since 1970, UTC. */
export type Instant = number;
/** Random, made by the caller. */
export type Id = string;

export const OUTCOMES = ['won', 'lost-competitor', 'no-decision', 'disqualified', 'nurture'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const CHANNELS = ['mail', 'linkedin', 'call', 'meeting', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A way back to the message it was said in. */
export interface MessageLink {
  url: string;
  label: string;
}
