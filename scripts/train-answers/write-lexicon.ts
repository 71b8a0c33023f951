/** Packs the lexicons into `lib/language/answers/packed-lexicon.ts`, before anything reads a reply with them. */
import { packLexicons } from './pack-lexicon.ts';
import { writeStrings } from './write-strings.ts';

await writeStrings('packed-lexicon.ts', { LEXICON: packLexicons() });
