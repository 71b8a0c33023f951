/** The times of an ask against those of its reply: taken, refused, another one. */
import { daysBetween } from '../../domain/civil-date.ts';
import type { DueDate } from '../../domain/types.ts';
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
}

interface Reply {
  text: string;
  days: readonly SpokenDay[];
}

const DEADLINE =
  /(?<!\p{L})(?:by|before|until|till|due|within|no later than|(?:this|next) (?:week|month|quarter|year)|bis|vor|spätestens|(?:diese|nächste)\p{L}* (?:woche|monat)|avant|d'ici|cette semaine|semaine prochaine|antes de[l]?|para el|hasta|esta semana|semana que|próxima semana|até)(?!\p{L})/iu;
const REFUSED_BEFORE =
  /(?<!\p{L})(?:not|no|can't(?: (?:do|make|on))?|cannot|neither|nicht|kein\p{L}*|pas|plus|ni|no puedo|não)(?:\s+(?:on|am|le|el|the|before|vor|avant|antes(?: de)?|do|make|this|until|bis|possible|later than))*\s*$/iu;
const REFUSED_AFTER =
  /^[^.?!;]{0,24}?(?<!\p{L})(?:no|not|\p{L}+n't|cannot|clash\p{L}*|conflict\p{L}*|full|out|impossible|travell?ing|away|off|bad|taken|tough|hard|booked|holiday|too (?:early|late|soon|short)|inventory|nicht|leider|nichts|zu (?:knapp|früh|kurzfristig)|schlecht|verreist|pas|trop|muy pronto|não|cedo|tied up)(?!\p{L})/iu;
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

function isRefused(text: string, day: SpokenDay): boolean {
  const end = day.at + day.text.length;
  const before = text.slice(Math.max(0, day.at - 30), day.at).split(/[.?!;]/);
  const [after = ''] = text.slice(end, end + 60).split(/[.?!;,]/);
  return REFUSED_BEFORE.test(before.at(-1) ?? '') || REFUSED_AFTER.test(after);
}

function sameHour(a: SpokenDay, b: SpokenDay): boolean {
  return a.time === null || b.time === null || a.time.time === b.time.time;
}

function isInTime(asked: readonly SpokenDay[], words: string, day: SpokenDay): boolean {
  const last = asked
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return last !== undefined && DEADLINE.test(words) && day.date <= last;
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

function pickByPlace(asked: readonly SpokenDay[], text: string): SpokenDay | null {
  if (asked.length < 2 || ANY.test(text)) return null;
  if (SECOND.test(text)) return asked[1] ?? null;
  return FIRST.test(text) ? (asked[0] ?? null) : null;
}

/** Compares; `asked` are the days of the ask, in order. */
export function compareTimes(asked: readonly SpokenDay[], askWords: string, { text, days }: Reply): TimeTalk {
  const talk: TimeTalk = { signs: [], taken: null, other: null };
  const add = (name: string, day: { text: string; at: number }) =>
    talk.signs.push({ name, words: day.text, at: day.at });
  for (const day of days) {
    const offer = near(asked, day);
    if (isRefused(text, day) && (offer || asked.length === 0 || isInTime(asked, askWords, day))) {
      add('time refused', day);
    } else if (offer && sameHour(offer, day)) {
      add('time taken', day);
      talk.taken ??= { ...offer, time: day.time ?? offer.time };
    } else if (offer) {
      add('another hour', day);
      talk.other ??= day;
    } else if (isInTime(asked, askWords, day)) {
      add('in time', day);
      talk.taken ??= day;
    } else if (asked.length === 0) {
      add('names a time', day);
      talk.taken ??= day;
    } else {
      add('another time', day);
      talk.other ??= day;
    }
  }
  const placed = talk.taken ? null : pickByPlace(asked, text);
  if (placed) {
    add('time taken', { text: placed.text, at: 0 });
    talk.taken = placed;
  }
  return talk;
}

export function dueOf(day: SpokenDay | null, zone: string | undefined): DueDate | null {
  if (!day) return null;
  if (!day.time) return { date: day.date };
  const where = day.time.zone ?? zone;
  return { date: day.date, time: day.time.time, ...(where ? { zone: where } : {}) };
}
