import type { notifications as english } from '../en/notifications.ts';

export const notifications: Record<keyof typeof english, string> = {
  'notify.digest': '{count|# chose vous attend|# choses vous attendent} aujourd’hui',
  'notify.count.promise': '{count|# promesse à tenir|# promesses à tenir}',
  'notify.count.due': '{count|# engagement attendu|# engagements attendus}',
  'notify.count.to-ask': '{count|# à demander|# à demander}',
  'notify.count.silent': '{count|# sans réponse|# sans réponse}',
  'notify.count.back': '{count|# de retour|# de retour}',
  'notify.named.promise': '{account} : votre promesse, {kind}',
  'notify.named.due': '{account} : attendu, {kind}',
  'notify.named.to-ask': '{account} : à demander, {kind}',
  'notify.named.silent': '{account} : aucune réponse vue, {kind}',
  'notify.named.back': '{account} : de retour, {kind}',
  'notify.more': 'et {count} de plus',
  'notify.singles': '{count} rappels',
  'notify.dueTime': 'Attendu à {time}',
  'notify.dueTime.we': 'Une promesse de votre part.',
  'notify.dueTime.they': 'Ce qui a été demandé à un client.',
  'notify.replyBy': 'Aucune réponse vue',
  'notify.replyBy.they': 'Vous attendiez une réponse pour maintenant.',
  'notify.kind.other': 'Autre',
};
