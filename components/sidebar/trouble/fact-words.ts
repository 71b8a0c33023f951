import type { Locale } from '../../hooks/words/locale.ts';

/** The name of a fact that a page should show, in words: `messages.sender` → "who sent the messages". */
export function factWords(fact: string, { say }: Locale): string {
  const key = `fact.${fact.replace(/\[\d*\]/g, '')}`;
  const words = say(key);
  return words === key.split('.').at(-1) ? fact : words;
}
