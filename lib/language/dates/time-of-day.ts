/** Hours in words. A bare "at 2" is in the afternoon, "at 9" in the morning: office hours. */
import { ZONE, zoneOfName } from './zones.ts';
import type { KnownLanguage } from '../recognise-language.ts';

export interface TimeOfDay {
  at: number;
  text: string;
  /** `HH:MM` */
  time: string;
  /** IANA name, when the words say where. */
  zone?: string;
}

interface HourPattern {
  /** Hour, minute, half of the day, zone. */
  pattern: RegExp;
  languages?: string;
}

const AFTERNOON = "(?:,? (?:de la (tarde|noche)|da (tarde|noite)|de l['’](après)-midi|du (soir)))?";
const PATTERNS: readonly HourPattern[] = [
  {
    pattern: /\b(\d{1,2})(?:[:.](\d{2}))?(?= ?(?:-|–|to|and) ?\d{1,2}(?:[:.]\d{2})? ?([ap]\.?m)\b)(?!\d)()/i,
  },
  { pattern: /(?<!\p{L})(?:between|zwischen|entre) (\d{1,2})(?:[:.h](\d{2}))?(?= (?:and|und|et|y|e) \d)()/iu },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*(a\\.?m|p\\.?m)\\b\\.?${ZONE}`, 'i') },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:à|a|às|as|las|vers|avant|das|entre)\\s(\\d{1,2})(?:\\s?[h:](?:eures?|oras?)?\\s?(\\d{2})?)?(?![\\d/]|\\s?(?:%|min|pessoas|personas|días|dias|jours|semanas?))${AFTERNOON}${ZONE}`,
      'iu',
    ),
    languages: 'fr es pt',
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})\\s?h(?:eures?|oras?|s)?(?!\\p{L})\\s?(\\d{2})?${AFTERNOON}${ZONE}`,
      'iu',
    ),
    languages: 'fr es pt',
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,$€£])(\\d{1,2})[:.](\\d{2})(?!\\.?\\d|\\s?(?:%|k\\b|m\\b|million|per\\b|euros?|eur\\b|usd|€))()\\s*(?:uhr)?${ZONE}`,
      'i',
    ),
  },
  { pattern: new RegExp(`\\b(\\d{1,2})()()\\s*(?:uhr|o['’]clock)\\b${ZONE}`, 'i') },
  {
    pattern: new RegExp(
      `(?:\\bat|@|\\bum|\\bbetween|\\bsay)\\s*(\\d{1,2})()()(?![\\d/%-]|[:.]\\d|\\s*(?:st|nd|rd|th|people|%|euro|k)\\b)${ZONE}`,
      'i',
    ),
  },
  {
    pattern:
      /\b(?:after|before|by|around|about|from|until|till) (\d{1,2})()()(?= (?:on(?: the)? ?$|on (?:mon|tue|wed|thu|fri|the)|tomorrow|today|this))/i,
  },
  { pattern: /(?<![\d.,:/]|\p{L})(\d{1,2})(?:[:.](\d{2}))?(?:ish|()(?= ?(?:-|–|to) ?\d{1,2} ?\?))()(?!\p{L})/iu },
];
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const GERMAN = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const HOURS = [...NUMBERS, ...GERMAN].join('|');
const SPOKEN = new RegExp(
  `(?<!\\p{L})(?:(half|quarter|viertel)(?: (past|to|nach|vor))?|(halb)|(?:at|say|um|gegen)|(?:around|about)(?= \\w+ ?(?:$|[,.?!]|on|tomorrow|in the))) (\\d{1,2}|${HOURS})(?!\\p{L}|\\d|[.:/]\\d|-\\d{3}|%)(?! (?:or \\p{L}+ )?(?:of|other|more|per|percent|hundred|thousand|million|tage|wochen)\\b)(?! (?!works|suits|thanks|tues|thurs)\\p{L}{2,}[a-rt-z]s(?!\\p{L}))`,
  'iu',
);
const NOON = /(?<!\p{L})(?:noon|midday|mittags?|midi|mediodía|meio-dia)(?!\p{L})/iu;

function clock(digits: string, minute: number, half: string): string | null {
  const hour = Number(digits);
  const evening = /^[ptns]|^après/.test(half) && hour < 12;
  const night = half.startsWith('a') && !half.startsWith('après') && hour === 12;
  const office = half === '' && digits.length === 1 && hour >= 1 && hour <= 6;
  const shown = night ? 0 : evening || office ? hour + 12 : hour;
  return shown > 23 || minute > 59 ? null : `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "half past ten", "quarter to 3", "at ten"; "half nine" is half past it, „halb neun“ half before. */
function readSpoken(text: string): TimeOfDay | null {
  const found = SPOKEN.exec(text);
  if (!found) return null;
  const [whole, part, side, halb, word = ''] = found.map((group) => group?.toLowerCase());
  if (part && part !== 'half' && side === undefined) return null;
  const hour = Number(word) || NUMBERS.indexOf(word) + 1 || GERMAN.indexOf(word) + 1;
  const to = halb !== undefined || side === 'to' || side === 'vor';
  const minute = !part && !halb ? 0 : part === 'half' || halb ? 30 : to ? 45 : 15;
  const time = clock(String(to ? hour - 1 : hour), minute, '');
  return time === null ? null : { at: found.index, text: whole ?? '', time };
}

/** The first time that the text names. */
export function readTimeOfDay(text: string, language: KnownLanguage = 'en'): TimeOfDay | null {
  for (const { pattern, languages } of PATTERNS) {
    if (languages && !languages.includes(language)) continue;
    const found = pattern.exec(text);
    if (!found) continue;
    const [whole, hour = '', minute, ...rest] = found;
    const half = rest.slice(0, -1).find((group) => group) ?? '';
    const time = clock(hour, Number(minute || 0), half.toLowerCase());
    if (!time) continue;
    const zone = zoneOfName(rest.at(-1));
    return { at: found.index, text: whole, time, ...(zone ? { zone } : {}) };
  }
  const spoken = readSpoken(text);
  if (spoken) return spoken;
  const noon = NOON.exec(text);
  return noon ? { at: noon.index, text: noon[0], time: '12:00' } : null;
}
