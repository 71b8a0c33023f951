/** Packs the lexicons into `lib/language/answers/packed-lexicon.ts`, before anything reads a reply with them. */
import { packLexicons } from './pack-lexicon.ts';
import { writeStrings } from './write-strings.ts';

const { ids, classes } = packLexicons();
await writeStrings('packed-lexicon.ts', { LEXICON_IDS: ids, LEXICON_CLASSES: classes });
