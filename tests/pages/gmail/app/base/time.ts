/** Times as the page shows them, in the page's language. */

/** In a list: the clock today, the day this year, else the date. */
export function listTime(at: number, locale: string, now = Date.now()): string {
  const date = new Date(at);
  const today = new Date(now);
  if (date.toDateString() === today.toDateString()) return format(date, locale, { hour: '2-digit', minute: '2-digit' });
  if (date.getFullYear() === today.getFullYear()) return format(date, locale, { day: 'numeric', month: 'short' });
  return format(date, locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** Over a message: with how long ago it was, within a fortnight. */
export function messageTime(at: number, locale: string, now = Date.now()): string {
  const date = new Date(at);
  const thisYear = date.getFullYear() === new Date(now).getFullYear();
  const day = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  const shown = format(date, locale, thisYear ? day : { ...day, year: 'numeric' });
  const hours = Math.round((now - at) / 3_600_000);
  if (hours >= 14 * 24) return shown;
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (hours < 1) return `${shown} (${ago.format(-Math.round((now - at) / 60_000), 'minute')})`;
  return `${shown} (${hours < 24 ? ago.format(-hours, 'hour') : ago.format(-Math.round(hours / 24), 'day')})`;
}

export function fullTime(at: number, locale: string): string {
  return format(new Date(at), locale, { dateStyle: 'medium', timeStyle: 'short' });
}

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(date);
}
