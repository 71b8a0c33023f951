/** The times of an ask against those of its reply: taken, refused, another one. */
import { daysBetween } from '../../domain/civil-date.ts';
import type { DueDate } from '../../domain/types.ts';
import type { SpokenDay } from '../spoken-days.ts';

export interface TimeTalk {
  /** Named signs, with the words of the reply. */
  signs: { name: string; words: string; at: number }[];
  taken: SpokenDay | null;
  other: SpokenDay | null;
  /** The text without what refuses a time: "Tuesday is a no" says no to Tuesday, not to the ask. */
  rest: string;
}

interface Reply {
  text: string;
  days: readonly SpokenDay[];
}

const DEADLINE =
  /(?<!\p{L})(?:by|before|until|till|due|within|no later than|this (?:week|month|quarter|year)|next (?:week|month|quarter)|bis|vor|spätestens|diese\p{L}* (?:woche|monat)|nächste\p{L}* woche|avant|d['’]ici|cette semaine|semaine prochaine|antes de[l]?|para el|hasta|esta semana|semana que|próxima semana|até|esta semana)(?!\p{L})/iu;
const REFUSED_BEFORE =
  /(?<!\p{L})(?:not|no|can['’]?t(?: (?:do|make|on))?|cannot|neither|nicht|kein\p{L}*|pas|plus|ni|no puedo|não)(?:\s+(?:on|am|le|el|the|before|vor|avant|antes(?: de)?|do|make|this|until|bis|possible|later than))*\s*$/iu;
const REFUSED_AFTER =
  /^[^.?!;]{0,24}?(?<!\p{L})(?:no|not|won['’]?t|can['’]?t|cannot|doesn['’]?t|isn['’]?t|clash\p{L}*|conflict\p{L}*|full|out|impossible|travell?ing|away|off|bad|taken|tough|hard|booked|holiday|too (?:early|late|soon|short)|inventory|nicht|leider|nichts|zu (?:knapp|früh|kurzfristig)|schlecht|schaffen wir nicht|verreist|pas|trop|no puedo|muy pronto|não|cedo|tied up)(?!\p{L})/iu;
const FIRST =
  /(?<!\p{L})(?:the (?:first|former|earlier)(?: (?:one|slot|option|time|date))?(?=[\s,.!?]*(?:$|[,.!?]|works|is|suits|would|please|then|for))|first (?:one|slot|option|date))(?!\p{L})|erste\p{L}*(?= (?:termin|option|vorschlag))|premi[eè]re?(?= (?:option|date|créneau|proposition))|primera? (?:opción|fecha)|primeir[ao] (?:opção|data)/iu;
const SECOND =
  /(?<!\p{L})(?:the (?:second|latter|later|last)(?: (?:one|slot|option|time|date))?(?=[\s,.!?]*(?:$|[,.!?]|works|is|suits|would|please|then|for))|second (?:one|slot|option|date))(?!\p{L})|zweite\p{L}*(?= (?:termin|option|vorschlag))|deuxième (?:option|date|créneau|proposition)|segunda? (?:opción|fecha)|segund[ao] (?:opção|data)/iu;
const ANY =
  /(?<!\p{L})(?:either|both|any of|whichever|beides|beide|egal|l['’]un ou l['’]autre|les deux|cualquiera|ambos|qualquer um|tanto faz)(?!\p{L})/iu;

/** From where to where the words that refuse this day reach; `null` = it isn't refused. */
function refusalOf(text: string, day: SpokenDay): [number, number] | null {
  const end = day.at + day.text.length;
  const before =
    text
      .slice(Math.max(0, day.at - 30), day.at)
      .split(/[.?!;]/)
      .at(-1) ?? '';
  const led = REFUSED_BEFORE.exec(before);
  if (led) return [day.at - before.length + led.index, end];
  const after = text.slice(end, end + 60).split(/[.?!;,]/)[0] ?? '';
  const followed = REFUSED_AFTER.exec(after);
  return followed ? [day.at, end + followed[0].length] : null;
}

function blank(text: string, [from, to]: [number, number]): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
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

/** Within a day of a period's end counts as the period: "next week" was read as its Friday. */
function near(asked: readonly SpokenDay[], day: SpokenDay): SpokenDay | undefined {
  return asked.find(
    (offer) =>
      offer.date === day.date || (offer.ambiguous && day.ambiguous && Math.abs(daysBetween(offer.date, day.date)) <= 1),
  );
}

function pickByPlace(asked: readonly SpokenDay[], text: string): SpokenDay | null {
  if (asked.length < 2 || ANY.test(text)) return null;
  if (SECOND.test(text)) return asked[1] ?? null;
  return FIRST.test(text) ? (asked[0] ?? null) : null;
}

/** Compares; `asked` are the days of the ask, in order. */
export function compareTimes(asked: readonly SpokenDay[], askWords: string, { text, days }: Reply): TimeTalk {
  const talk: TimeTalk = { signs: [], taken: null, other: null, rest: text };
  const add = (name: string, day: { text: string; at: number }) =>
    talk.signs.push({ name, words: day.text, at: day.at });
  for (const day of days) {
    const offer = near(asked, day);
    const refusal = refusalOf(text, day);
    if (refusal && (offer || asked.length === 0 || isInTime(asked, askWords, day))) {
      add('time refused', day);
      talk.rest = blank(talk.rest, refusal);
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
