import type { calendar as english } from '../../en/dashboard/calendar.ts';

export const calendar: Record<keyof typeof english, string> = {
  'shell.calendar': 'Calendário',
  'calendar.by': 'Semana ou mês',
  'calendar.week': 'Semana',
  'calendar.month': 'Mês',
  'calendar.before': 'Anterior',
  'calendar.after': 'Seguinte',
  'calendar.today': 'Hoje',
  'calendar.nothing': 'Nada',
  'calendar.noneInMonth': 'Nada cai neste mês.',
  'calendar.moreOnDay': 'mais {count}',
  'calendar.how':
    'O que tem data aparece aqui: o que os clientes devem, o que você prometeu, o que volta para você e quando um negócio pode fechar.',
  'calendar.more': 'Há mais do que cabe aqui: o extrato tem tudo.',
  'calendar.they': 'Eles devem',
  'calendar.we': 'Nós prometemos',
  'calendar.back': 'Volta',
  'calendar.close': 'Pode fechar',
};
