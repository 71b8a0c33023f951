import type { board as english } from '../../en/dashboard/board.ts';

export const board: Record<keyof typeof english, string> = {
  'board.which': 'Lista o tablero',
  'board.list': 'Lista',
  'board.board': 'Tablero',
  'board.more': '{count|1 más|# más}',
  'board.all': 'Los {count} en la lista',
  'board.inOther': 'En su propio proceso: {stage}',
  'board.honest': 'Honesta: {stage}',
  'board.stalled': 'Sin próxima fecha',
  'board.stalledWhy': 'Nada de lo que aceptó el cliente tiene un día por delante.',
  'board.given': 'Aceptado: {when}',
  'board.notGiven': 'Aún nada aceptado',
  'board.ask': '{name}: pide a {who}',
  'board.we': 'Nosotros:',
  'board.move': 'Mover {account} a una etapa',
  'keys.board': 'Lista o tablero',
  'keys.moveCard': 'Mover la tarjeta a la etapa de al lado',
  'keys.moveMenu': 'Elegir una etapa para la tarjeta',
};
