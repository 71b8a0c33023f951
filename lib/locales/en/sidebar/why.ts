/** What the rep's own book says beside a reason: counts. */
export const why = {
  'why.asks': 'You asked {asked|once|# times}: {given} given, {declined} no, {dodged} dodged, {silent} no answer seen',
  'why.asksOfKind':
    'You asked for this {asked|once|# times}: {given} given, {declined} no, {dodged} dodged, {silent} no answer seen',
  'why.depth': 'Levels 3 or 4 heard: {won} of {of} won. Not heard: {otherWon} of {otherOf} won',
  'why.origin': 'You opened it: {won} of {of} won. It came to you: {otherWon} of {otherOf} won',
  'why.opened': 'Deals that you opened: {won} of {of} won',
  'why.done': 'You did this in {done} of {of} deals',
  'why.sides': 'Done: {won} of {of} won. Passed over: {otherWon} of {otherOf} won',
  'why.passed': 'Passed over so far: {won} won, {lost} lost, {open} open',
  'why.moves': 'Moves of your own: {moves}, {worked} worked',
} as const;
