import type { notifications as english } from '../en/notifications.ts';

export const notifications: Record<keyof typeof english, string> = {
  'notify.digest': '{count|Uma coisa precisa de você hoje|# coisas precisam de você hoje}',
  'notify.count.promise': '{count|1 promessa vence|# promessas vencem}',
  'notify.count.due': '{count|1 entrega de um cliente|# entregas de clientes}',
  'notify.count.to-ask': '{count} a pedir',
  'notify.count.silent': '{count} sem resposta',
  'notify.count.back': '{count|1 de volta|# de volta}',
  'notify.named.promise': '{account}: sua promessa, {kind}',
  'notify.named.due': '{account}: vence, {kind}',
  'notify.named.to-ask': '{account}: a pedir, {kind}',
  'notify.named.silent': '{account}: nenhuma resposta vista, {kind}',
  'notify.named.back': '{account}: de volta, {kind}',
  'notify.more': 'e mais {count}',
  'notify.singles': '{count} lembretes',
  'notify.dueTime': 'Vence às {time}',
  'notify.dueTime.we': 'Uma promessa sua.',
  'notify.dueTime.they': 'O que se pediu a um cliente.',
  'notify.replyBy': 'Nenhuma resposta vista',
  'notify.replyBy.they': 'Você queria uma resposta até agora.',
  'notify.kind.other': 'Outro',
};
