/** Runs the real path for one case and says how it came out. */
import { performance } from 'node:perf_hooks';
import { lookupKeys } from '../../lib/matching/ranking/lookup-keys.ts';
import { findDeal } from '../../lib/matching/ranking/rank.ts';
import { toReading } from './to-reading.ts';
import type { Case } from './walk.ts';
import type { MemoryBook } from './memory-book.ts';
import type { Us } from './sides.ts';
import type { DealLookup } from '../../lib/contract/views.ts';

export type Verdict = 'right' | 'asked' | 'wrong' | 'silent';

export interface Judged {
  verdict: Verdict;
  lookup: DealLookup;
  ms: number;
}

function judge(lookup: DealLookup, truth: string | null): Verdict {
  if (lookup.state === 'shown') return lookup.candidate.dealId === truth ? 'right' : 'wrong';
  return lookup.state === 'ask' ? 'asked' : 'silent';
}

export function runCase({ mail, truth }: Case, book: MemoryBook, us: Us): Judged {
  const reading = toReading(mail, us);
  const own = { domains: us.domain === '' ? [] : [us.domain], addresses: [us.mailbox] };
  const start = performance.now();
  const facts = book.facts(lookupKeys(reading, own));
  const lookup = findDeal(reading, own, facts, mail.at);
  const ms = performance.now() - start;
  return { verdict: judge(lookup, truth), lookup, ms };
}
