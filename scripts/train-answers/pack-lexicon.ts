/** The lexicons of the five languages as one packed table. */
import { CLASS_BITS, lexiconKey } from '../../lib/language/answers/lexicon.ts';
import { numberOf } from '../../lib/language/answers/packed.ts';
import { ENGLISH_LEXICON } from './lexicon/english.ts';
import { ENGLISH_IDIOMS } from './lexicon/english-idioms.ts';
import { FRENCH_LEXICON } from './lexicon/french.ts';
import { GERMAN_LEXICON } from './lexicon/german.ts';
import { PORTUGUESE_LEXICON } from './lexicon/portuguese.ts';
import { SPANISH_LEXICON } from './lexicon/spanish.ts';
import { packTable } from './pack.ts';
import type { KnownLanguage } from '../../lib/language/recognise-language.ts';

const LEXICONS: Record<KnownLanguage, string> = {
  en: [ENGLISH_LEXICON, ENGLISH_IDIOMS].map((lines) => lines.trim()).join('\n'),
  de: GERMAN_LEXICON,
  fr: FRENCH_LEXICON,
  es: SPANISH_LEXICON,
  pt: PORTUGUESE_LEXICON,
};

const linesOf = (lexicon: string) =>
  lexicon
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** Lines of `CLASS word beginning* several_words`, folded; the classes are those of English, the first class of a word holds. */
export function packLexicons(): string {
  const classes = new Map(linesOf(LEXICONS.en).map(([name = ''], index) => [name, index]));
  const table = new Map<number, [number]>();
  for (const [language, lexicon] of Object.entries(LEXICONS))
    for (const [name = '', ...entries] of linesOf(lexicon)) {
      const found = classes.get(name);
      if (found === undefined) throw new Error(`${language}: ${name} is no class of English`);
      for (const entry of entries) {
        const key = lexiconKey(
          language as KnownLanguage,
          entry.replace('*', '').replaceAll('_', ' '),
          !entry.endsWith('*'),
        );
        if (!table.has(numberOf(key))) table.set(numberOf(key), [found]);
      }
    }
  return packTable(table, CLASS_BITS);
}
