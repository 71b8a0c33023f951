/** Time zones as people name them beside an hour. */
const ZONES: Record<string, string> = {
  'America/New_York': 'et est edt eastern',
  'America/Chicago': 'ct cst cdt central',
  'America/Denver': 'mt mst mdt mountain',
  'America/Los_Angeles': 'pt pst pdt pacific',
  'America/Sao_Paulo': 'brt brasília',
  'Europe/London': 'bst uk london',
  'Europe/Lisbon': 'lisboa lisbon',
  'Europe/Berlin': 'cet cest mez mesz berlin paris madrid',
  'Europe/Helsinki': 'eet eest',
  'Asia/Kolkata': 'ist',
  'Asia/Singapore': 'sgt',
  'Asia/Tokyo': 'jst',
  'Australia/Sydney': 'aest aedt sydney',
  UTC: 'gmt utc',
};
const BY_NAME = new Map(
  Object.entries(ZONES).flatMap(([zone, names]) => names.split(' ').map((name) => [name, zone] as const)),
);
/** Cities and parts of a country say it only with "time" behind them. */
const NAMES = [...BY_NAME.keys()].filter((name) => name.length <= 4 && name !== 'uk').join('|');
const PLACES = [...BY_NAME.keys()].filter((name) => name.length > 4 || name === 'uk').join('|');

/** One group: the name. Stands after an hour. */
export const ZONE = `(?:\\s*\\(?(?:(?:heure|hora|horário) de )?(${NAMES}|(?:${PLACES})(?= time)|(?<=de )(?:${PLACES}))\\b(?: time)?)?`;

/** IANA name. */
export function zoneOfName(name: string | undefined): string | undefined {
  return BY_NAME.get((name ?? '').toLowerCase());
}
