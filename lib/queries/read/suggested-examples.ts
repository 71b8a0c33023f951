/**
 * What was offered for asking and went into a text as it was, or nearly so: what it asks for is known, and need not be found.
 * The questions in it ask for their kind, and nothing else in it asks for anything.
 */
import { allSuggested } from '../../domain/asking/suggested-words.ts';
import type { SuggestedText } from '../../domain/asking/suggested-words.ts';
import type { OwnExample } from '../../language/asks/analyse.ts';
import { findAlike, NEARLY_EQUAL, remember } from '../../language/asks/own-examples.ts';
import type { Remembered } from '../../language/asks/own-examples.ts';
import { splitSentences } from '../../language/asks/sentences.ts';
import { once } from '../../language/once.ts';

const ours = once(() => remember(allSuggested().flatMap(examplesOf)));

function examplesOf({ kind, text }: SuggestedText): OwnExample[] {
  return splitSentences(text).map((sentence) => {
    const asks = sentence.text.endsWith('?');
    return { text: sentence.text, label: asks ? 'ask' : 'none', kind: asks ? kind : null };
  });
}

/** Of the sentences of the last text: while a draft is typed, all of them but one stay as they were. */
let known: { offered: string; alike: ReadonlyMap<string, OwnExample | null> } = { offered: '', alike: new Map() };

/**
 * The rep's own examples go before these: they have to stand behind them.
 *
 * @param offered words of a process of the rep's own, filled in, whose statements may ask as well
 */
export function suggestedIn(text: string, offered: SuggestedText | null = null): OwnExample[] {
  const theirs = offered ? remember(examplesOf(offered).filter(({ label }) => label === 'ask')) : [];
  const before = known.offered === (offered?.text ?? '') ? known.alike : new Map<string, OwnExample | null>();
  const alike = new Map<string, OwnExample | null>();
  for (const { text: words } of splitSentences(text)) {
    const seen = before.get(words);
    alike.set(words, seen === undefined ? nearlyEqual(words, [...theirs, ...ours()]) : seen);
  }
  known = { offered: offered?.text ?? '', alike };
  return [...new Set([...alike.values()].filter((example) => example !== null))];
}

function nearlyEqual(words: string, remembered: readonly Remembered[]): OwnExample | null {
  const found = findAlike(words, remembered);
  return found && found.likeness >= NEARLY_EQUAL ? found.example : null;
}
