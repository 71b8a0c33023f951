import type { notifications as english } from '../en/notifications.ts';

export const notifications: Record<keyof typeof english, string> = {
  'notify.digest': '{count|Eine Sache braucht dich heute|# Dinge brauchen dich heute}',
  'notify.count.promise': '{count|1 Versprechen fällig|# Versprechen fällig}',
  'notify.count.due': '{count|1 fällig von einem Kunden|# fällig von Kunden}',
  'notify.count.to-ask': '{count|1 zu fragen|# zu fragen}',
  'notify.count.silent': '{count|1 ohne Antwort|# ohne Antwort}',
  'notify.count.back': '{count|1 wieder da|# wieder da}',
  'notify.named.promise': '{account}: dein Versprechen, {kind}',
  'notify.named.due': '{account}: fällig, {kind}',
  'notify.named.to-ask': '{account}: zu fragen, {kind}',
  'notify.named.silent': '{account}: keine Antwort gesehen, {kind}',
  'notify.named.back': '{account}: wieder da, {kind}',
  'notify.more': 'und {count} mehr',
  'notify.singles': '{count} Erinnerungen',
  'notify.dueTime': 'Fällig um {time}',
  'notify.dueTime.we': 'Ein Versprechen von dir.',
  'notify.dueTime.they': 'Worum ein Kunde gebeten wurde.',
  'notify.replyBy': 'Keine Antwort gesehen',
  'notify.replyBy.they': 'Du wolltest bis jetzt eine Antwort.',
  'notify.kind.other': 'Anderes',
};
