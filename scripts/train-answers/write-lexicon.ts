/** Packs the lexicons into `lib/language/answers/packed-lexicon.ts`, before anything reads a reply with them. */
import { packLexicons } from './pack-lexicon.ts';
import { writeSource } from './write-source.ts';

await writeSource('packed-lexicon.ts', { LEXICON: packLexicons() });
