import type { board as english } from '../../en/dashboard/board.ts';

export const board: Record<keyof typeof english, string> = {
  'board.which': 'Liste oder Tafel',
  'board.list': 'Liste',
  'board.board': 'Tafel',
  'board.more': '{count|1 weiterer|# weitere}',
  'board.all': 'Alle {count} in der Liste',
  'board.inOther': 'Im eigenen Prozess: {stage}',
  'board.honest': 'Ehrlich: {stage}',
  'board.stalled': 'Ohne Termin',
  'board.stalledWhy': 'Nichts, was der Kunde zugesagt hat, nennt einen Tag, der noch kommt.',
  'board.given': 'Zugesagt {when}',
  'board.notGiven': 'Noch nichts zugesagt',
  'board.ask': '{name}: {who} fragen',
  'board.we': 'Wir:',
  'board.move': '{account} in eine Phase verschieben',
  'keys.board': 'Liste oder Tafel',
  'keys.moveCard': 'Karte in die Phase daneben',
  'keys.moveMenu': 'Phase für die Karte wählen',
};
