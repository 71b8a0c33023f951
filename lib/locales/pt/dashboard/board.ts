import type { board as english } from '../../en/dashboard/board.ts';

export const board: Record<keyof typeof english, string> = {
  'board.which': 'Lista ou quadro',
  'board.list': 'Lista',
  'board.board': 'Quadro',
  'board.more': '{count|mais 1|mais #}',
  'board.all': 'Todos os {count} na lista',
  'board.inOther': 'No processo dele: {stage}',
  'board.honest': 'Honesta: {stage}',
  'board.stalled': 'Sem data à frente',
  'board.stalledWhy': 'Nada do que o cliente aceitou tem um dia pela frente.',
  'board.given': 'Aceito {when}',
  'board.notGiven': 'Nada aceito ainda',
  'board.ask': '{name}: pedir a {who}',
  'board.we': 'Nós:',
  'board.move': 'Mover {account} para uma etapa',
  'keys.board': 'Lista ou quadro',
  'keys.moveCard': 'Mover o cartão para a etapa ao lado',
  'keys.moveMenu': 'Escolher uma etapa para o cartão',
};
