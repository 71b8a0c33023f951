/** The copies for recovery, which Red Pen keeps in the browser beside the book. */

/**
 * `open`: without a passphrase. `locked`: behind one. `soon`: to be locked, and none is, or one lies open still; the next
 * takes its place.
 * `no-key`: to be locked, and what locks them is gone; none is made until the rep gives the passphrase again.
 */
export type CopiesState = 'open' | 'locked' | 'soon' | 'no-key';

/**
 * `opened`: the book opens again as it was, and no copy was needed. `none`: there is no copy, or it is damaged. In each case but
 * the first nothing has changed.
 */
export type RestoredCopy = 'restored' | 'opened' | RestoreProblem;
export type RestoreProblem = 'none' | 'wrong-passphrase' | 'full';
