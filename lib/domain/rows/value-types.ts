/** What the fields of all kinds of rows are made of. */

/** `YYYY-MM-DD` */
export type CivilDate = string;
/** Milliseconds since 1970, UTC. */
export type Instant = number;
/** Random, made by the caller. */
export type Id = string;

export type Outcome = 'won' | 'lost-competitor' | 'no-decision' | 'disqualified' | 'nurture';
export type Channel = 'mail' | 'linkedin' | 'call' | 'meeting' | 'other';

/** A way back to the message it was said in. */
export interface MessageLink {
  url: string;
  label: string;
}
