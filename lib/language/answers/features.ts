/** A reply as named features: its runs of tokens, how it is built, what its times are to those of the ask. */
import { readDays } from '../spoken-days.ts';
import { readTimeOfDay } from '../dates/time-of-day.ts';
import { readSentences } from './tokens.ts';
import { compareTimes } from './times.ts';
import type { Instant } from '../../domain/types.ts';
import type { KnownLanguage } from '../recognise-language.ts';
import type { Sentence, Span } from './tokens.ts';
import type { SpokenDay } from '../spoken-days.ts';
import type { TimeTalk } from './times.ts';

export interface Feature {
  name: string;
  /** Where its words stand in the reply; -1 = nowhere. */
  at: number;
}

export interface ReplyReading {
  features: Feature[];
  times: TimeTalk;
}

const MANY_FEATURES = 1500;

/** "9 is too early, 10:30?" names an hour and no day. */
function hourAlone(text: string, language: KnownLanguage, times: TimeTalk, asked: readonly SpokenDay[]): Feature[] {
  if (times.signs.length > 0) return [];
  const time = readTimeOfDay(text, language);
  if (!time || asked.length === 0) return [];
  const same = asked.some((day) => day.time?.time === time.time);
  return [
    { name: same ? 'time taken' : asked.some((day) => day.time) ? 'another hour' : 'names an hour', at: time.at },
  ];
}

const SPAN: Record<string, string> = {
  'time taken': '<T>',
  'in time': '<T>',
  'time refused': '<T->',
  'another hour': '<H>',
  'another time': '<O>',
  'names a time': '<D>',
};

/** Runs of one to three tokens, and two around a third. */
function runsOf({ tokens, asks }: Sentence): Feature[] {
  const end = asks ? '?' : '$';
  const all = [{ name: '^', at: tokens[0]?.at ?? 0 }, ...tokens, { name: end, at: tokens.at(-1)?.at ?? 0 }];
  return all.flatMap(({ name, at }, index) => {
    const [second, third] = [all[index + 1], all[index + 2]];
    const place = Math.max(at, 0);
    return [
      { name, at: place },
      ...(second ? [{ name: `${name} ${second.name}`, at: place }] : []),
      ...(second && third ? [{ name: `${name} ${second.name} ${third.name}`, at: place }] : []),
      ...(second && third && index > 0 ? [{ name: `${name} _ ${third.name}`, at: place }] : []),
      ...(asks ? [{ name: `${name}?`, at: place }] : []),
    ];
  });
}

/** What the classes blur, single words may still tell. */
function wordsOf({ tokens }: Sentence): Feature[] {
  return tokens.flatMap(({ name, at, word }) => (word && name !== word ? [{ name: `'${word}`, at }] : []));
}

const AUTOMATIC =
  /(?<!\p{L})(?:out of (?:the )?office|auto(?:matic|matische)?[- ]?(?:reply|response|antwort)|(?:ré|re)ponse automatique|respuesta automática|resposta automática|limited access|no access to|not (?:be )?monitored|do not reply|(?:i am|i'm|i will be) (?:\p{L}+ )?(?:on (?:\p{L}+ )?leave|away|on vacation|on holiday|travel\p{L}+ (?:for|until|from))|(?:in|for) (?:urgent|emergenc)\p{L}*|undeliver\p{L}*|delivery (?:failed|to the)|(?:nicht|erst) [^.]{0,30}(?:im büro|im haus|erreichbar)|im urlaub|in dringenden|je suis (?:absente?|en congés?)|pour toute urgence|estoy (?:de vacaciones|fuera)|en caso de urgencia|estou (?:de férias|fora)|em caso de urgência)(?!\p{L})/iu;

/** Out of office: says when somebody is back, and answers nothing. */
function automatic(text: string): Feature[] {
  const found = AUTOMATIC.exec(text);
  return found ? [{ name: 'automatic', at: found.index }] : [];
}

const ASKED: readonly [string, RegExp][] = [
  ['who', /(?<!\p{L})(?:who|whom|wer|wen|qui|quien|quem)(?!\p{L})/iu],
  ['number', /(?<!\p{L})(?:how many|wie viele|combien|cuantos|quantos)(?!\p{L})/iu],
  ['what', /(?<!\p{L})(?:what|which|was|welche\p{L}*|quels?|quelles?|qué|cuál\p{L}*|qual|quais)(?!\p{L})/iu],
];

function formOf(ask: string, sentences: readonly Sentence[]): string[] {
  const questions = sentences.filter(({ asks }) => asks).length;
  const count = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const asked = ASKED.find(([, pattern]) => pattern.test(ask))?.[0];
  const form = questions === 0 ? 'tells' : questions === sentences.length ? 'only asks' : 'asks too';
  const kind = asked ?? 'else';
  return [
    form,
    `${kind}: ${form}`,
    count <= 2 ? 'one or two words' : count <= 6 ? 'few words' : count > 40 ? 'many words' : 'some words',
    `ends ${sentences.at(-1)?.asks ? 'asking' : 'telling'}`,
  ];
}

/** `text` and `ask` with straight apostrophes. */
export function readReply(
  ask: string,
  text: string,
  language: KnownLanguage,
  options: { now: Instant; zone?: string },
): ReplyReading {
  const read = (words: string) => readDays(words, { ...options, language });
  const asked = read(ask);
  const times = compareTimes(asked, ask, { text, days: read(text) });
  const hours = hourAlone(text, language, times, asked);
  const spans: Span[] = times.signs.flatMap(({ name, words, at }) =>
    words ? [{ name: SPAN[name] ?? '<D>', at, end: at + words.length }] : [],
  );
  const sentences = readSentences(text, spans, language);
  const spoken = [...times.signs.map(({ name, at }) => ({ name, at })), ...hours];
  const all = [
    ...spoken,
    ...(spoken.length === 0 ? [{ name: 'no time', at: -1 }] : []),
    ...formOf(ask, sentences).map((name) => ({ name, at: -1 })),
    ...sentences.flatMap(runsOf),
    ...sentences.flatMap(wordsOf),
    ...automatic(text),
  ];
  const seen = new Map<string, Feature>();
  for (const feature of all) if (!seen.has(feature.name) && seen.size < MANY_FEATURES) seen.set(feature.name, feature);
  return { features: [...seen.values()], times };
}
