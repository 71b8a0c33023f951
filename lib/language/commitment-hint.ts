/** A first guess at what some words ask for or promise. The rep confirms or corrects it with one key. */
import { featuresOf } from './asks/features.ts';
import { judgeKind } from './asks/judge.ts';
import type { CommitmentKind, Direction } from '../domain/types.ts';

export interface CommitmentHint {
  kind: CommitmentKind;
  /** `we` = the speaker promises something; `they` = the other side is asked. */
  direction: Direction;
  /** Wishing and offering without asking. */
  soft: boolean;
}

const PROMISE =
  /(?<!\p{L})(?:(?:i|we)(?:['’]ll| will| shall| promise|['’]m going to| am going to|['’]re going to| are going to| commit)|you(?:['’]ll| will) (?:have|get|receive)|let me (?:get|send|check|put|find|come back)|(?:ich|wir) (?:werden?|schicken?|sende|senden|melden?|kümmern?|liefern?|reichen?|bereiten?|stellen?|prüfen?|sage|sagen|verspreche|versprechen|rufe|rufen|lasse|lassen)|(?:schicke|sende|melde|liefere|schicken|senden|liefern) (?:ich|wir)|(?:du bekommst|sie bekommen|sie erhalten)(?: \p{L}+){0,4} von (?:mir|uns))(?!\p{L})/iu;
const REQUEST =
  /\?|(?<!\p{L})(?:please|(?:could|can|would|will) (?:you|we|your)|would you|let us know|may i|bitte|könn(?:t)?en (?:sie|wir)|würden sie|hätten sie|werden sie)(?!\p{L})/iu;
const SOFT =
  /(?<!\p{L})(?:(?:would|['’]d) (?:love|like|be (?:great|nice|happy|glad|lovely))|some ?time(?! (?:next|this|on))|let me know if|(?:we['’]re|i['’]m|we are|i am|always|more than)? ?happy to|feel free|when(?:ever)? you (?:get|have) (?:a|the)? ?(?:chance|moment|minute)|if you(?:['’]re| are)? (?:open|interested|around|like|want|feel)|at your convenience|no rush|maybe|perhaps|look(?:ing)? forward|hope to|keep (?:us|me) (?:posted|in mind)|any thoughts|würde (?:mich|uns) freuen|freuen uns|freue mich|melden sie sich (?:gern|einfach|jederzeit)|gerne? (?:mal|jederzeit)|bei gelegenheit|vielleicht|irgendwann|falls sie|wenn (?:es|sie) (?:passt|mögen|möchten|lust)|mal austauschen)(?!\p{L})/iu;
/** A day, an hour or a number of minutes turns a wish into an ask. */
const SPECIFIC =
  /\d|(?<!\p{L})(?:mon|tues|wednes|thurs|fri)day|tomorrow|(?:next|this) week|(?:by|before|until) (?:the )?(?:end|\p{L}+day)|montag|dienstag|mittwoch|donnerstag|freitag|morgen|(?:nächste|diese) woche/iu;

const LIKELY = 0.35;

function isPromise(words: string): boolean {
  const promise = PROMISE.exec(words);
  if (!promise) return false;
  const request = REQUEST.exec(words);
  // "Could you confirm? I'll send the invite then": what is said first counts, and a question outweighs.
  return !request || (!words.includes('?') && promise.index < request.index);
}

/** What no kind is likely for asks for none of them: the model knows only asks, and these words may be anything. */
function kindOf(words: string): CommitmentKind {
  const { kind, kindProbability } = judgeKind(featuresOf(words, false).kinds, null);
  return kindProbability < LIKELY ? 'other' : kind;
}

export function hintCommitment(words: string): CommitmentHint {
  const direction = isPromise(words) ? 'we' : 'they';
  const asked = words.includes('?') && SPECIFIC.test(words);
  const offered = /let me know if|feel free|melden sie sich/i.test(words);
  const soft = direction === 'they' && SOFT.test(words) && (offered || !asked);
  return { kind: kindOf(words), direction, soft };
}
