/** The times of an ask against those of its reply: taken, in time, another one. */
import { addDays, daysBetween } from '../../domain/time/civil-date.ts';
import type { DueDate } from '../../domain/rows/types.ts';
import type { SpokenDay } from '../spoken-days.ts';

/** What a time of the reply is to those of the ask, with its words. */
export interface TimeSign {
  name: string;
  words: string;
  at: number;
}

export interface TimeTalk {
  signs: TimeSign[];
  taken: SpokenDay | null;
  other: SpokenDay | null;
  /** Another one that stands there by itself, and is not refused. */
  named: SpokenDay | null;
}

interface Reply {
  text: string;
  days: readonly SpokenDay[];
}

/** Where it stands beside a day, another one was meant. */
const REFUSES =
  /(?<!\p{L})(?:non?|not|\p{L}+n't|cannot|neither|clash\p{L}*|conflict\p{L}*|full|out|impossible|travell?ing|away|off|bad|taken|tough|booked|nicht|kein\p{L}*|leider|schlecht|verreist|pas|não)(?!\p{L})/iu;
const CLAUSE = /[^.?!;,]+?(?=[.?!;,]|(?<!\p{L})(?:but|aber|mais|pero|mas)(?!\p{L})|$)/giu;
const OFFERS = '(?:one|slot|option|time|date|termin|vorschlag|créneau|proposition|opción|fecha|opção|data)';
/** "the second", or "second option" and its kin: "first I need …" is none. */
const placed = (words: string) =>
  new RegExp(
    `(?<!\\p{L})(?:(?:the|der|le|la|el|o|a) (?:${words})(?=[\\s,.!?]*(?:$|[,.!?]|works|is|suits|would|please|then|for))|(?:${words})(?= ${OFFERS}))`,
    'iu',
  );
const FIRST = placed('first|former|earlier|erste[rn]?|premi[eè]re?|primera?|primeir[ao]');
const SECOND = placed('second|latter|later|last|zweite[rn]?|deuxième|segund[ao]');
const ANY =
  /(?<!\p{L})(?:either|both|any of|whichever|beides|beide|egal|l'un ou l'autre|les deux|cualquiera|ambos|qualquer um|tanto faz)(?!\p{L})/iu;

interface Refusal {
  /** Somewhere beside the day. */
  refused: boolean;
  /** Behind it, so that it is the day which is not to be: "Friday is full", and not "not until Friday". */
  out: boolean;
}

/** In which something stands. */
export function clauseAt(text: string, at: number): { words: string; index: number } | undefined {
  return [...text.matchAll(CLAUSE)]
    .map(({ 0: words, index }) => ({ words, index }))
    .find(({ words, index }) => at < index + words.length);
}

export function isRefused(text: string, at: number): boolean {
  return REFUSES.test(clauseAt(text, at)?.words ?? '');
}

function refusalOf(text: string, { at, text: day }: SpokenDay): Refusal {
  const { words = '', index = 0 } = clauseAt(text, at) ?? {};
  return { refused: REFUSES.test(words), out: REFUSES.test(words.slice(at - index + day.length)) };
}

function sameHour(a: SpokenDay, b: SpokenDay): boolean {
  return a.time === null || b.time === null || a.time.time === b.time.time;
}

const ONE_WORD = /^\s*\p{L}+(?:-feira)?\s*$/u;

/** "Tuesday" is the Tuesday that was offered. A period counts within a day of its end: "next week" was read as its Friday. */
function near(asked: readonly SpokenDay[], day: SpokenDay): SpokenDay | undefined {
  const away = (offer: SpokenDay) => Math.abs(daysBetween(offer.date, day.date));
  return (
    asked.find((offer) => away(offer) === 0) ??
    asked.find(
      (offer) =>
        (offer.ambiguous && day.ambiguous && away(offer) <= 1) || (ONE_WORD.test(day.text) && away(offer) % 7 === 0),
    )
  );
}

/** Two days of a month in one phrase, with what stands between. */
const TWO_DAYS = /(?<!\d)\d{1,2}([^\d/.]{1,6})(\d{1,2})(?!\d)/;
/** One or the other: no day between them was offered. */
const EITHER = /\b(?:or|and|et|ou|[yoe])\b/;
const THROUGH = /^ ?(?:[-–]|to|through|until|till|bis|au?|al|à|até|hasta) ?$/i;

/** "16 to 18 June" and "Monday to Wednesday" offer each day from the first to the last, "17 or 19 June" those two. */
function offeredBy(ask: string, asked: readonly SpokenDay[]): SpokenDay[] {
  return asked.flatMap((day, index) => {
    const [, between = '', until] = TWO_DAYS.exec(day.text) ?? [];
    const next = asked[index + 1];
    const isThrough = next && THROUGH.test(ask.slice(day.at + day.text.length, next.at));
    const last = until ? Number(until) - Number(day.date.slice(8)) : isThrough ? daysBetween(day.date, next.date) : 0;
    const days = Array.from({ length: Math.max(last, 0) + 1 }, (_, on) => ({ ...day, date: addDays(day.date, on) }));
    return days.filter((_, on) => !EITHER.test(between) || on === 0 || on === last);
  });
}

function pickByPlace(asked: readonly SpokenDay[], text: string): SpokenDay | null {
  if (asked.length < 2 || ANY.test(text)) return null;
  if (SECOND.test(text)) return asked[1] ?? null;
  return FIRST.test(text) ? (asked[0] ?? null) : null;
}

/** Compares; `asked` are the days of the ask, in order. */
export function compareTimes(ask: string, asked: readonly SpokenDay[], { text, days }: Reply): TimeTalk {
  const offered = offeredBy(ask, asked);
  const talk: TimeTalk = { signs: [], taken: null, other: null, named: null };
  const add = (name: string, day: { text: string; at: number }) =>
    talk.signs.push({ name, words: day.text, at: day.at });
  for (const day of days) {
    const offer = near(offered, day);
    const { refused, out } = refusalOf(text, day);
    if (offer && sameHour(offer, day)) {
      add('time taken', day);
      if (!refused) talk.taken ??= { ...offer, time: day.time ?? offer.time };
    } else if (!offer && asked.every(({ date }) => day.date <= date)) {
      add(asked.length === 0 ? 'names a time' : 'in time', day);
      if (!refused) talk.taken ??= day;
    } else {
      add(offer ? 'another hour' : 'another time', day);
      if (!out) talk.other ??= day;
      if (!refused) talk.named ??= day;
    }
  }
  const placed = talk.taken ? null : pickByPlace(asked, text);
  if (placed) {
    add('time taken', { text: placed.text, at: 0 });
    talk.taken = placed;
  }
  return talk;
}

export function dueOf(day: Pick<SpokenDay, 'date' | 'time'> | null, zone: string | undefined): DueDate | null {
  if (!day) return null;
  if (!day.time) return { date: day.date };
  const where = day.time.zone ?? zone;
  return { date: day.date, time: day.time.time, ...(where ? { zone: where } : {}) };
}
