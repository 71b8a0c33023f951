/** In which order deals are asked about that the page does not tell apart. */
import { isOpenBeside } from './ahead.ts';
import type { Evidence } from './evidence.ts';
import type { MatchReason } from '../../contract/views.ts';

/** @param hint what the rep chose for the last thread of the same people */
export function askedOrder(asked: readonly Evidence[], hint: Evidence | null): Evidence[] {
  const ordered = namedFirst(heardFirst(openFirst(asked)));
  return hint ? [hint, ...ordered.filter(({ deal }) => deal.id !== hint.deal.id)] : ordered;
}

function openFirst(asked: readonly Evidence[]): Evidence[] {
  const [first] = asked;
  return firstThose(asked, (evidence) => first !== undefined && isOpenBeside(first, evidence));
}

function firstThose(asked: readonly Evidence[], isFirst: (evidence: Evidence) => boolean): Evidence[] {
  return [...asked.filter(isFirst), ...asked.filter((evidence) => !isFirst(evidence))];
}

/** Whom several accounts know writes of the one that the subject names. It stays a question, and says why. */
function namedFirst(asked: readonly Evidence[]): Evidence[] {
  const telling = asked.some(({ accountNamed, suggested }) => !accountNamed && !suggested);
  if (!telling || !asked.some(({ accountNamed }) => accountNamed)) return [...asked];
  return firstThose(asked, ({ accountNamed }) => accountNamed).map((evidence) => {
    const reason: MatchReason = { kind: 'subject', value: evidence.account.name };
    return evidence.accountNamed ? { ...evidence, reasons: [reason, ...evidence.reasons] } : evidence;
  });
}

/**
 * Of those that the page does not tell apart, the one in which its counterpart was heard from last stands first. It says
 * so, and is asked about all the same: they may write about the other.
 */
function heardFirst(asked: readonly Evidence[]): Evidence[] {
  const [first] = asked;
  const [last, before] = asked
    .filter(({ said, heard, deal }) => heard !== null && said === first?.said && deal.closed === first.deal.closed)
    .toSorted((a, b) => Number(b.heard) - Number(a.heard));
  if (!last || !before || last.heard === before.heard) return [...asked];
  const reasons: MatchReason[] = [{ kind: 'heard', value: '' }, ...last.reasons];
  return [{ ...last, reasons }, ...asked.filter((evidence) => evidence !== last)];
}
