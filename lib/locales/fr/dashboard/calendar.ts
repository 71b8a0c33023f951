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
  'calendar.noneInMonth': 'Rien ne tombe ce mois-ci.',
  'calendar.moreOnDay': '{count} de plus',
  'calendar.how':
    'Tout ce qui a un jour s’y trouve : ce que les clients doivent, ce que vous avez promis, ce qui vous revient, et quand une affaire peut se conclure.',
  'calendar.more': 'Il y en a plus que ce qui s’affiche ici : le registre a tout.',
  'calendar.they': 'Ils doivent',
  'calendar.we': 'Nous devons',
  'calendar.back': 'De retour',
  'calendar.close': 'Clôture possible',
};
