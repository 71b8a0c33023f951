/** The sentence of a text that most likely asks for something, in its exact words. */
import type { CommitmentKind, Direction } from '../../domain/rows/types.ts';
import { hintCommitment } from '../../language/commitment-hint.ts';

const LONGEST_TEXT = 6000;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?)\b.{0,60},$/i;

interface PickedWords {
  words: string;
  /** The sentence after it, in which the date often stands: "Who decides? Could you tell me by Friday?" Empty = none. */
  after: string;
  kind: CommitmentKind;
  direction: Direction;
  /** 0 = nothing in the text asks for anything. */
  weight: number;
}

/** The last one of the best: a mail leads up to its ask. `null` = the text is empty. */
export function pickWords(text: string): PickedWords | null {
  const sentences = sentencesOf(text.slice(0, LONGEST_TEXT));
  const picked = sentences.map((words, at) => ({ ...weigh(words), after: sentences[at + 1] ?? '' }));
  return picked.reduce<PickedWords | null>((best, one) => (best && best.weight > one.weight ? best : one), null);
}

function weigh(words: string): Omit<PickedWords, 'after'> {
  const { kind, direction } = hintCommitment(words);
  const asks = /\?["”»)]*$/.test(words);
  return { words, kind, direction, weight: (kind === 'other' ? 0 : 2) + (asks ? 2 : 0) + (direction === 'we' ? 1 : 0) };
}

/** A line ends a sentence only where an empty one follows, or where the line before it was ended. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n\s*\n|(?<=[.!?:;,])\n/)
    .flatMap((paragraph) =>
      paragraph
        .replace(/\s+/g, ' ')
        .trim()
        .split(/(?<=[.!?…]["”»)]*)\s+(?=[\p{Lu}„“"«(\d])/u),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence) && !GREETING.test(sentence));
}
