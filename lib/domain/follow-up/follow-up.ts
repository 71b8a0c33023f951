/** What an ask without an answer, or with a dodge, is followed up with: the same commitment, in other words than before. */
import type { FollowUpWords } from './follow-up-words.ts';
import { followUpsDe } from './words-de.ts';
import { followUpsEn } from './words-en.ts';
import { followUpsEs } from './words-es.ts';
import { followUpsFr } from './words-fr.ts';
import { followUpsPt } from './words-pt.ts';
import { COMMITMENT_KINDS } from '../rows/types.ts';
import type { Commitment, CommitmentKind, Process } from '../rows/types.ts';
import { spokenIn } from './spoken-in.ts';

const WORDS: Readonly<Record<string, FollowUpWords>> = {
  de: followUpsDe,
  es: followUpsEs,
  fr: followUpsFr,
  pt: followUpsPt,
};

/** In every language. */
export function allFollowUps(): { kind: CommitmentKind; text: string }[] {
  return [followUpsEn, ...Object.values(WORDS)].flatMap((words) =>
    COMMITMENT_KINDS.flatMap((kind) => words[kind].map((text) => ({ kind, text }))),
  );
}

type Ask = Pick<Commitment, 'kind' | 'direction' | 'state' | 'askedAt' | 'id' | 'contactId'>;

/** That of the ask itself, where it is clear; else that of the process. */
export function followUpLanguage({ words }: Pick<Commitment, 'words'>, process: Pick<Process, 'language'>): string {
  return spokenIn(words) ?? process.language;
}

/**
 * All that there are, the one that comes next first: each ask of the same kind and person that was made before, and is open or
 * was dodged, counts as one that has been sent already.
 *
 * @param others commitments of the same deal
 */
export function followUpsOf(ask: Ask, others: readonly Ask[], language: string): string[] {
  const words = (WORDS[language] ?? followUpsEn)[ask.kind];
  const before = others.filter(
    (other) =>
      other.id !== ask.id &&
      other.kind === ask.kind &&
      other.direction === ask.direction &&
      other.contactId === ask.contactId &&
      (other.state === 'asked' || other.state === 'dodged') &&
      (other.askedAt ?? 0) < (ask.askedAt ?? 0),
  ).length;
  const at = before % words.length;
  return [...words.slice(at), ...words.slice(0, at)];
}
