import type { reminderSettings as english } from '../../../en/dashboard/settings/reminder-settings.ts';

export const reminderSettings: Record<keyof typeof english, string> = {
  'settings.reminders': 'Erinnerungen',
  'settings.notifyLegend': 'Benachrichtigungen des Browsers: ein Überblick am Tag, und was seine eigene Uhrzeit hat.',
  'settings.notify.off': 'Keine',
  'settings.notify.offWhy': 'Die Zahl in der Symbolleiste und die Seite Heute sagen alles.',
  'settings.notify.numbers': 'Mit Zahlen',
  'settings.notify.numbersWhy': '„3 Dinge brauchen dich heute: 1 Versprechen fällig, 2 ohne Antwort“. Keine Namen.',
  'settings.notify.names': 'Mit Namen',
  'settings.notify.namesWhy':
    'Firmen und Arten, lesbar für alle, die deinen Bildschirm sehen. Nie, was jemand geschrieben hat.',
  'settings.notifyAsk': 'Der Browser fragt dich zuerst. „Keine“ gibt die Erlaubnis zurück.',
  'settings.notifyRefused': 'Der Browser gab keine Erlaubnis, es gibt also keine.',
  'settings.notifyLost': 'Die Erlaubnis des Browsers für Benachrichtigungen fehlt.',
  'settings.notifyAgain': 'Noch einmal fragen',
  'settings.digest': 'Überblick am Tag',
  'settings.digestHint':
    'Einmal an jedem Arbeitstag. Hat der Computer geschlafen, kommt er, sobald du zurück bist, am selben Tag.',
  'settings.digestMoved': 'Das liegt in deinen stillen Stunden, er kommt also um {time}.',
  'settings.digestNever': 'Das liegt in deinen stillen Stunden, es kommt also kein Überblick.',
  'settings.digestNone': 'Kein Überblick',
  'settings.quiet': 'Stille Stunden',
  'settings.quietHint': 'Dazwischen keine Benachrichtigung. Zweimal dieselbe Zeit: nie still.',
  'settings.quietFrom': 'Still ab',
  'settings.quietTo': 'Still bis',
  'settings.quietBetween': 'bis',
  'settings.days': 'Arbeitstage',
  'settings.daysHint': 'Das Warten auf eine Antwort zählt in diesen Tagen. An anderen keine Benachrichtigung.',
  'settings.daysNone': 'Ohne Arbeitstag kommt keine Benachrichtigung, und das Warten zählt von Montag bis Freitag.',
};
