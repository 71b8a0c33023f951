/** The board: open deals by stage. */
export const board = {
  'board.which': 'List or board',
  'board.list': 'List',
  'board.board': 'Board',
  'board.more': '{count|1 more|# more}',
  'board.all': 'All {count} in the list',
  'board.inOther': 'In its own process: {stage}',
  'board.honest': 'Honest: {stage}',
  'board.stalled': 'No date ahead',
  'board.stalledWhy': 'Nothing that the client has given names a day ahead.',
  'board.ask': '{name}: ask {who}',
  'board.we': 'We:',
  'board.move': 'Move {account} to a stage',
  'keys.board': 'List or board',
  'keys.moveCard': 'Move the card to the stage beside',
  'keys.moveMenu': 'Choose a stage for the card',
} as const;
