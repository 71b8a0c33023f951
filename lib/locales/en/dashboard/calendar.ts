/** What falls on which day. */
export const calendar = {
  'shell.calendar': 'Calendar',
  'calendar.by': 'Week or month',
  'calendar.week': 'Week',
  'calendar.month': 'Month',
  'calendar.before': 'Earlier',
  'calendar.after': 'Later',
  'calendar.today': 'Today',
  'calendar.nothing': 'Nothing',
  'calendar.noneInMonth': 'Nothing falls into this month.',
  'calendar.moreOnDay': '{count} more',
  'calendar.how':
    'What has a day stands on it: what clients owe, what you promised, what comes back to you, and when a deal may close.',
  'calendar.more': 'There is more than is shown here: the ledger has all of it.',
  'calendar.they': 'They owe',
  'calendar.we': 'We promised',
  'calendar.back': 'Comes back',
  'calendar.close': 'May close',
} as const;
