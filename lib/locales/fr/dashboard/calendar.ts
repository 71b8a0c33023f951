import type { calendar as english } from '../../en/dashboard/calendar.ts';

export const calendar: Record<keyof typeof english, string> = {
  'shell.calendar': 'Calendrier',
  'calendar.by': 'Semaine ou mois',
  'calendar.week': 'Semaine',
  'calendar.month': 'Mois',
  'calendar.before': 'Avant',
  'calendar.after': 'Après',
  'calendar.today': 'Aujourd’hui',
  'calendar.nothing': 'Rien',
  'calendar.noneInMonth': 'Rien pour ce mois.',
  'calendar.moreOnDay': '{count} de plus',
  'calendar.how':
    'Tout ce qui a une date figure ici : ce que les clients doivent, ce que vous avez promis, ce que vous avez reporté, et la clôture possible des affaires.',
  'calendar.more': 'Tout ne s’affiche pas ici : le registre est complet.',
  'calendar.they': 'Ils doivent',
  'calendar.we': 'Nous devons',
  'calendar.back': 'De retour',
  'calendar.close': 'Clôture possible',
};
