/**
 * One reply, several asks of its thread: which of its sentences speak of which, so that none takes another's answer. "Thursday
 * at 10 is fine. The invoices are confidential" is a yes to the one and a no to the other.
 */
import { foldText } from '../../domain/identity/names.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import type { Commitment, Id, Instant } from '../../domain/rows/types.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import { splitSentences } from '../../language/asks/sentences.ts';
import { readTimeOfDay } from '../../language/dates/time-of-day.ts';
import { guessLanguage } from '../../language/recognise-language.ts';
import type { KnownLanguage } from '../../language/recognise-language.ts';
import { findDays } from '../../language/spoken-days.ts';

type Asked = Pick<Commitment, 'id' | 'kind' | 'words'>;

interface When {
  now: Instant;
  zone?: string | undefined;
  week?: WorkingWeek | undefined;
}

export interface Part {
  /** What of the reply may answer it: what speaks of it, and what comes before any of them is named. */
  text: string;
  /** A sentence speaks of this one, and not only of all. */
  named: boolean;
}

/** Begin a word that asks or points, and says nothing of what about. */
const SMALL =
  /^(?:c?ould|would|will|shall|shoul|your|with|this|that|thes|thos|have|from|into|about|what|when|which|pleas|then|than|some|also|know|ther|them|they|bitte|konn|wurd|habe|werd|eine|ihne|ihre|unse|nich|auch|oder|dass|wenn|noch|pouv|pourr|voul|nous|vous|avec|pour|dans|votre|notre|cette|fair|avoir|podr|pued|para|usted|nuest|esta|este|sobre|hacer|pode|voce|nosso|fazer)/;
const STEM = 5;

/** What stands for a talk; words of it would stand for everything that has a day. */
function timesOf(text: string, language: KnownLanguage, { now, zone, week }: When) {
  const hour = readTimeOfDay(text, language);
  const days = findDays(text, { today: civilDateOf(now, zone), language, week });
  return hour ? [...days, hour] : days;
}

function stemsOf(text: string, language: KnownLanguage, when: When): Set<string> {
  let rest = text;
  for (const { at, text: words } of timesOf(text, language, when)) {
    rest = rest.slice(0, at) + ' '.repeat(words.length) + rest.slice(at + words.length);
  }
  const words = foldText(rest).match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.test(word)).map((word) => word.slice(0, STEM)));
}

/** By which of the asks a sentence is named: the one with most of its own words in it. `null` = none, or not one alone. */
function ownerOf(sentence: string, asks: readonly Asked[], owned: readonly Set<string>[], ...how: How): Id | null {
  const said = stemsOf(sentence, ...how);
  const isTimed = timesOf(sentence, ...how).length > 0 && asks.filter(({ kind }) => kind === 'time').length === 1;
  const scored = asks
    .map(({ id, kind }, at) => ({
      id,
      score: [...said].filter((stem) => owned[at]?.has(stem)).length + Number(isTimed && kind === 'time'),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.id : null;
}

type How = [language: KnownLanguage, when: When];

/** `null` = it names none of them, and is read whole for each. */
export function answersApart(asks: readonly Asked[], reply: string, when: When): ((ask: Asked) => Part) | null {
  const how: How = [guessLanguage(reply) ?? 'en', when];
  const stems = asks.map(({ words }) => stemsOf(words, ...how));
  const owned = stems.map((own, at) => {
    const others = stems.filter((_, other) => other !== at);
    return new Set([...own].filter((stem) => !others.some((words) => words.has(stem))));
  });
  const sentences = splitSentences(reply);
  const owners: (Id | null)[] = [];
  for (const [at, { text, start }] of sentences.entries()) {
    // What follows in the same paragraph goes on about the same: "The invoices are with accounting. I will ask them."
    const goesOn = at > 0 && !/\n\s*\n/.test(reply.slice(sentences[at - 1]?.end, start));
    owners.push(ownerOf(text, asks, owned, ...how) ?? (goesOn ? (owners[at - 1] ?? null) : null));
  }
  if (owners.every((owner) => owner === null)) return null;
  return ({ id }) => ({
    text: sentences
      .filter((_, at) => owners[at] === id || owners[at] === null)
      .map(({ text }) => text)
      .join('\n'),
    named: owners.includes(id),
  });
}
