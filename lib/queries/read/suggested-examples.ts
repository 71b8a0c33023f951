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
import { SuggestedMemory } from './suggested-memory.ts';

const ours = once(() => remember(allSuggested().flatMap(examplesOf)));

function examplesOf({ kind, text }: SuggestedText): OwnExample[] {
  return splitSentences(text).map((sentence) => {
    const asks = sentence.text.endsWith('?');
    return { text: sentence.text, label: asks ? 'ask' : 'none', kind: asks ? kind : null };
  });
}

/**
 * The rep's own examples go before these: they have to stand behind them.
 *
 * @param offered words of a process of the rep's own, filled in, whose statements may ask as well
 * @param memory of a text that is read again and again
 */
export function suggestedIn(
  text: string,
  offered: SuggestedText | null = null,
  memory = new SuggestedMemory(),
): OwnExample[] {
  const theirs = offered ? remember(examplesOf(offered).filter(({ label }) => label === 'ask')) : [];
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const alike = memory.findAll(sentences, offered?.text ?? '', (words) => nearlyEqual(words, [...theirs, ...ours()]));
  return [...new Set(alike.filter((example) => example !== null))];
}

function nearlyEqual(words: string, remembered: readonly Remembered[]): OwnExample | null {
  const found = findAlike(words, remembered);
  return found && found.likeness >= NEARLY_EQUAL ? found.example : null;
}
