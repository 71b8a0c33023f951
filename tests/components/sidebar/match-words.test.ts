/** Why a deal was matched, where that has no value: whole words in every language, and nothing left open behind them. */
import { describe, expect, it } from 'vitest';
import { makeLocale } from '../../../components/hooks/words/locale.ts';
import { matchWords } from '../../../components/sidebar/choose/match-words.ts';
import { LANGUAGE_CODES } from '../../../lib/domain/rows/languages.ts';
import { MESSAGES } from '../../../lib/locales/translate.ts';

describe.each(LANGUAGE_CODES)('a reason without a value in %s', (language) => {
  it.each(['open', 'heard', 'hinted', 'created'] as const)('%s', (kind) => {
    const words = matchWords({ kind, value: '' }, makeLocale(MESSAGES[language], language));
    expect(words).toMatch(/^\p{Lu}.* .*\p{L}$/u);
  });
});
