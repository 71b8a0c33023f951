/** What a whole text does when it does nothing else: arrange a time that is wanted already, or thank. */
import { GREETINGS } from '../greetings.ts';
import { SIGN_OFFS } from '../sign-offs.ts';
import { fold } from './fold.ts';
import type { ReadSentence } from './reading.ts';

const THANKS =
  /\b(?:thank(?:s| you)|thx|cheers|appreciate|grateful|danke|dank|vielen dank|merci|gracias|obrigad[oa]|agradec\w+|agradezco)\b/;
const SCHEDULING =
  /\b(?:invite|invitation|calendar|reschedul\w+|moved?|confirm(?:ed|ing)?|works?|suits?|fine|see you|talk (?:then|soon)|on my way|running (?:late|behind)|dial[ -]?in|zoom|teams|meet link|accepted|einladung|termin|passt|verschieb\w+|bestatig\w+|bis (?:dann|morgen)|invitation|deplac\w+|confirm\w+|a (?:demain|bientot)|cita|reunion|reuniao|convite|combinado|nos vemos|ate (?:la|amanha))\b/;
const TIME =
  /\b\d{1,2}(?::\d\d)?(?: ?(?:am|pm|uhr|h))?\b|\b(?:mon|tues|wednes|thurs|fri)day|\btomorrow\b|\btoday\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miercoles|jueves|viernes|manana|segunda|terca|quarta|quinta|sexta|amanha)\b/;
const NEW_WISH =
  /\b(?:would you (?:be )?(?:open|interested)|interested|worth|love to|intro\w*|demo|learn more|half an hour|\d+ ?min\w*|proposal|contract|sign|decision|budget|review|pilot)\b/;
const PLAIN: ReadonlySet<string> = new Set(['none', 'courtesy', 'promise']);
/** A note that does one thing is short. */
const MOST_SENTENCES = 6;

const GREETING = new RegExp(`^(?:${GREETINGS})\\b.{0,40}$`);
const SIGN_OFF = new RegExp(`^(?:${SIGN_OFFS})\\b.{0,30}$`, 'i');

function isGreetingOrName(folded: string, text: string): boolean {
  return GREETING.test(folded) || folded.split(' ').length <= 2 || SIGN_OFF.test(text);
}

interface Folded {
  sentence: ReadSentence;
  folded: string;
  thanks: boolean;
}

/** What is neither greeting nor name, as far as it could be a note of one thing: a longer text is left unread. */
function contentOf(sentences: readonly ReadSentence[]): Folded[] {
  const content: Folded[] = [];
  let others = 0;
  for (const sentence of sentences) {
    const folded = fold(sentence.text);
    const thanks = THANKS.test(folded);
    if (!thanks && isGreetingOrName(folded, sentence.text) && !TIME.test(folded)) continue;
    content.push({ sentence, folded, thanks });
    if (!thanks) others += 1;
    if (others > MOST_SENTENCES) break;
  }
  return content;
}

/** Whether it does nothing but arrange a time, or nothing but thank. */
export function readWhole(sentences: readonly ReadSentence[]): { scheduling: boolean; thanks: boolean } {
  const content = contentOf(sentences);
  return { scheduling: isSchedulingOnly(content.filter(({ thanks }) => !thanks)), thanks: isThanksOnly(content) };
}

function isThanksOnly(content: readonly Folded[]): boolean {
  return (
    content.length <= MOST_SENTENCES &&
    content.some(({ thanks }) => thanks) &&
    content.length <= content.filter(({ thanks }) => thanks).length * 2 &&
    content.every(({ sentence, folded }) => PLAIN.has(sentence.label) && !TIME.test(folded))
  );
}

function isSchedulingOnly(content: readonly Folded[]): boolean {
  return (
    content.length <= MOST_SENTENCES &&
    content.some(({ folded }) => SCHEDULING.test(folded) && TIME.test(folded)) &&
    content.every(({ sentence, folded }) => isAboutTime(sentence, folded))
  );
}

function isAboutTime(sentence: ReadSentence, folded: string): boolean {
  if (NEW_WISH.test(folded)) return false;
  const asks = sentence.label === 'ask' || sentence.label === 'soft-ask';
  if (asks && sentence.kind !== 'time' && sentence.kind !== 'other') return false;
  return SCHEDULING.test(folded) || TIME.test(folded);
}
