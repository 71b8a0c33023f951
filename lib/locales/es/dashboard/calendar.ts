import type { calendar as english } from '../../en/dashboard/calendar.ts';

export const calendar: Record<keyof typeof english, string> = {
  'shell.calendar': 'Calendario',
  'calendar.by': 'Semana o mes',
  'calendar.week': 'Semana',
  'calendar.month': 'Mes',
  'calendar.before': 'Antes',
  'calendar.after': 'Después',
  'calendar.today': 'Hoy',
  'calendar.nothing': 'Nada',
  'calendar.noneInMonth': 'Nada cae en este mes.',
  'calendar.moreOnDay': '{count} más',
  'calendar.how':
    'Lo que tiene fecha aparece aquí: lo que deben los clientes, lo que prometiste, lo que vuelve a ti y cuándo puede cerrarse un negocio.',
  'calendar.more': 'Hay más de lo que se muestra aquí: el registro lo tiene todo.',
  'calendar.they': 'Nos deben',
  'calendar.we': 'Prometimos',
  'calendar.back': 'Vuelve',
  'calendar.close': 'Puede cerrarse',
};
