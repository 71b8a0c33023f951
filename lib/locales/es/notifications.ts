import type { notifications as english } from '../en/notifications.ts';

export const notifications: Record<keyof typeof english, string> = {
  'notify.digest': '{count|Una cosa te necesita hoy|# cosas te necesitan hoy}',
  'notify.count.promise': '{count|1 promesa que vence|# promesas que vencen}',
  'notify.count.due': '{count|1 pendiente de un cliente|# pendientes de clientes}',
  'notify.count.to-ask': '{count|1 por pedir|# por pedir}',
  'notify.count.silent': '{count|1 sin respuesta|# sin respuesta}',
  'notify.count.back': '{count|1 de vuelta|# de vuelta}',
  'notify.named.promise': '{account}: tu promesa, {kind}',
  'notify.named.due': '{account}: vence, {kind}',
  'notify.named.to-ask': '{account}: por pedir, {kind}',
  'notify.named.silent': '{account}: sin respuesta vista, {kind}',
  'notify.named.back': '{account}: de vuelta, {kind}',
  'notify.more': 'y {count} más',
  'notify.singles': '{count} recordatorios',
  'notify.dueTime': 'Vence a las {time}',
  'notify.dueTime.we': 'Una promesa tuya.',
  'notify.dueTime.they': 'Lo que se pidió a un cliente.',
  'notify.replyBy': 'Sin respuesta vista',
  'notify.replyBy.they': 'Querías una respuesta para ahora.',
  'notify.kind.other': 'Otro',
};
