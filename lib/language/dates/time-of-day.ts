/** Hours in words. A bare "at 2" is in the afternoon, "at 9" in the morning: office hours. */

export interface TimeOfDay {
  at: number;
  text: string;
  /** `HH:MM` */
  time: string;
  /** IANA name, when the words say where. */
  zone?: string;
}

const ZONES: Record<string, string> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  gmt: 'UTC',
  utc: 'UTC',
  bst: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
};
const ZONE = '(?:\\s*(et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|gmt|utc|bst|cet|cest|mez|mesz)\\b)?';
const NUMBERED: readonly RegExp[] = [
  new RegExp(
    `\\b(\\d{1,2})(?:[:.](\\d{2}))?(?= ?(?:-|–|to|and) ?\\d{1,2}(?:[:.]\\d{2})? ?([ap]\\.?m)\\b)(?!\\d)()`,
    'i',
  ),
  new RegExp(`\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*(a\\.?m|p\\.?m)\\b\\.?${ZONE}`, 'i'),
  new RegExp(`\\b(\\d{1,2})[:.](\\d{2})(?!\\.?\\d)()\\s*(?:uhr)?${ZONE}`, 'i'),
  new RegExp(`\\b(\\d{1,2})()()\\s*(?:uhr|o['’]clock)\\b${ZONE}`, 'i'),
  new RegExp(
    `(?:\\bat|@|\\bum|\\bbetween)\\s*(\\d{1,2})()()(?![\\d/:.%-]|\\s*(?:st|nd|rd|th|people|%|euro|k)\\b)${ZONE}`,
    'i',
  ),
];
const NAMED: Record<string, string> = { noon: '12:00', midday: '12:00', mittags: '12:00', mittag: '12:00' };

function clock(digits: string, minute: number, half: string): string | null {
  const hour = Number(digits);
  const evening = half.startsWith('p') && hour < 12;
  const night = half.startsWith('a') && hour === 12;
  const office = half === '' && digits.length === 1 && hour >= 1 && hour <= 6;
  const shown = night ? 0 : evening || office ? hour + 12 : hour;
  return shown > 23 || minute > 59 ? null : `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The first time that the text names. */
export function readTimeOfDay(text: string): TimeOfDay | null {
  for (const pattern of NUMBERED) {
    const found = pattern.exec(text);
    const time = found && clock(found[1] ?? '', Number(found[2] || 0), (found[3] ?? '').toLowerCase());
    if (!found || !time) continue;
    const zone = ZONES[(found[4] ?? '').toLowerCase()];
    return { at: found.index, text: found[0], time, ...(zone ? { zone } : {}) };
  }
  const named = /\b(noon|midday|mittags?)\b/i.exec(text);
  const time = NAMED[named?.[1]?.toLowerCase() ?? ''];
  return named && time ? { at: named.index, text: named[0], time } : null;
}
