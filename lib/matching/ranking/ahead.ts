/** Of two deals, whether one is so far ahead that the other is out of the question. */
import type { Evidence } from './evidence.ts';

/** Least strength of who is on the page for a deal to be shown without asking. */
export const SHOWN = 30;
/** A deal of the same account is out of the question when it is this far behind. */
const AHEAD = 9;
/** One of another account, when the people on the page speak for it less than this share as much, */
const RIVAL = 0.5;
/** or only read along while the counterpart speaks for the winner. */
const READS_ALONG = 0.4;
const LATER_MS = 30 * 86_400_000;

/** Of two deals that are over and equal in all else, the later one goes on. */
export function isLaterOf({ deal, direct }: Evidence, rival: Evidence): boolean {
  const over = deal.closed === 1 && rival.deal.closed === 1;
  return over && direct >= rival.direct && deal.updatedAt - rival.deal.updatedAt >= LATER_MS;
}

/**
 * Who took part in a deal that is over may well write about the one that is open, there or where they are now, unless the
 * subject says otherwise.
 */
export function isOpenBeside({ deal, account, named, atHome }: Evidence, rival: Evidence): boolean {
  if (deal.closed === 0 || rival.deal.closed === 1 || rival.named < named) return false;
  return rival.account.id === account.id || (rival.atHome && !atHome);
}

/** Whoever speaks for the rival speaks for the winner as much, and somebody else on the page for the winner alone. */
function isBacked(winner: Evidence, rival: Evidence): boolean {
  const shared = [...rival.speakers].every(([who, strength]) => strength <= (winner.speakers.get(who) ?? 0));
  const alone = [...winner.speakers].some(([who, strength]) => strength >= SHOWN && !rival.speakers.has(who));
  return rival.speakers.size > 0 && shared && alone;
}

export function isAhead(winner: Evidence, rival: Evidence): boolean {
  if (isOpenBeside(winner, rival)) return false;
  const sameAccount = winner.account.id === rival.account.id;
  if (sameAccount) return winner.score - rival.score >= AHEAD || isLaterOf(winner, rival);
  if (rival.direct < winner.direct * RIVAL || rival.closeness <= winner.closeness * READS_ALONG) return true;
  return isBacked(winner, rival) || isOpenBeside(rival, winner);
}
