import type { board as english } from '../../en/dashboard/board.ts';

export const board: Record<keyof typeof english, string> = {
  'board.which': 'Liste ou tableau',
  'board.list': 'Liste',
  'board.board': 'Tableau',
  'board.more': '{count|# de plus|# de plus}',
  'board.all': 'Les {count} dans la liste',
  'board.inOther': 'Dans son propre processus : {stage}',
  'board.honest': 'Honnête : {stage}',
  'board.stalled': 'Sans échéance',
  'board.stalledWhy': 'Rien de ce que le client a accordé ne fixe un jour à venir.',
  'board.given': 'Accordé {when}',
  'board.notGiven': 'Encore rien d’accordé',
  'board.ask': '{name} : demander à {who}',
  'board.we': 'Nous :',
  'board.move': 'Changer {account} d’étape',
  'keys.board': 'Liste ou tableau',
  'keys.moveCard': 'Passer la carte à l’étape voisine',
  'keys.moveMenu': 'Choisir une étape pour la carte',
};
