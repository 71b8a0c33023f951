import type { calendar as english } from '../../en/dashboard/calendar.ts';

export const calendar: Record<keyof typeof english, string> = {
  'shell.calendar': 'Kalender',
  'calendar.by': 'Woche oder Monat',
  'calendar.week': 'Woche',
  'calendar.month': 'Monat',
  'calendar.before': 'Früher',
  'calendar.after': 'Später',
  'calendar.today': 'Heute',
  'calendar.nothing': 'Nichts',
  'calendar.noneInMonth': 'In diesen Monat fällt nichts.',
  'calendar.moreOnDay': '{count} weitere',
  'calendar.how':
    'Was einen Tag hat, steht an ihm: was Kunden schulden, was du versprochen hast, was zu dir zurückkommt, und wann ein Deal abgeschlossen werden kann.',
  'calendar.more': 'Es gibt mehr, als hier steht: Im Ledger steht alles.',
  'calendar.they': 'Sie schulden',
  'calendar.we': 'Wir versprachen',
  'calendar.back': 'Kommt zurück',
  'calendar.close': 'Abschluss',
};
