/** Why a deal was matched, where that has no value: whole words in both languages, and nothing left open behind them. */
import { describe, expect, it } from 'vitest';
import { makeLocale } from '../../../components/hooks/words/locale.ts';
import { matchWords } from '../../../components/sidebar/choose/match-words.ts';
import { messages as german } from '../../../lib/locales/de/for-sidebar.ts';
import { messages as english } from '../../../lib/locales/en/for-sidebar.ts';

describe.each([
  ['en', english],
  ['de', german],
] as const)('a reason without a value in %s', (language, messages) => {
  it.each(['open', 'heard', 'hinted', 'created'] as const)('%s', (kind) => {
    const words = matchWords({ kind, value: '' }, makeLocale(messages, language));
    expect(words).toMatch(/^\p{Lu}.* .*\p{L}$/u);
  });
});
