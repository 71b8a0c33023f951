/** The price of resistance, and the charts. Nothing here says that one thing made another. */
export const price = {
  'shell.price': 'Price',
  'price.title': 'Price of resistance',
  'chart.table': 'As a table',

  'price.lead':
    'Deals in which something was done, held against deals in which you passed it over. From your own closed deals, for you alone. Estimates, not proof.',
  'price.choose': 'Choose before you look',
  'price.choose.why':
    'Whoever looks through everything until something stands out always finds something. So choose first, two elements at most: those that you pass over and wonder about.',
  'price.chooseSecond': 'One more, if you like',
  'price.chooseSecond.why': 'Two at most. With two on the page, more is needed before anything is put into words.',
  'price.element': 'Element of your process',
  'price.pick': 'An element …',
  'price.marked': 'Marked in your last audit',
  'price.show': 'Show its deals',
  'price.leave': 'Stop looking at it',
  'price.chosen': 'chosen',
  'price.closedSince': '{n|1 of these deals|# of these deals} ended since.',

  'price.says.counts':
    'Counts and no more: {n|1 deal stands|# deals stand} on the smaller side. Under 8 say nothing either way.',
  'price.says.early': 'Too early to say: {n} deals on the smaller side. From 20 there is an estimate.',
  'price.says.more':
    'Like for like, between {low} and {high} more of every 100 deals were won where it was done. An estimate, from your deals alone.',
  'price.says.fewer':
    'Like for like, between {low} and {high} fewer of every 100 deals were won where it was done. Perhaps it is worth leaving out.',
  'price.says.unsaid':
    'The estimate lies on one side of zero, but by so little that chance does the same now and then. No words on it yet.',
  'price.says.none': 'No difference that could be told from chance: zero lies within the estimate.',

  'price.dots': 'Deals that can be compared',
  'price.side.done': 'Done',
  'price.side.passed': 'Passed over',
  'price.side.says': '{name}: {n|1 deal|# deals}, {won} won.',
  'price.side.counts': '{won} of {n} won',
  'price.column.side': 'Side',
  'price.column.all': 'All',
  'price.column.compared': 'Compared',
  'price.column.won': 'Won',
  'price.column.lost': 'Lost',
  'price.column.rate': 'Won of compared',

  'price.band': 'Difference, in deals of a hundred',
  'price.band.says': 'From {low} to {high} of every hundred deals.',
  'price.band.left': 'fewer won where it was done',
  'price.band.right': 'more won where it was done',
  'price.band.low': 'Lower end',
  'price.band.high': 'Upper end',
  'price.band.note':
    'Won where it was done: {done}, counted with the mix of origins and sizes of the deals in which it was passed over. Won where it was passed over: {passed}. Four such bands in five hold what is so.',

  'price.payers': 'Who went without',
  'price.payer.rep': 'You',
  'price.payer.rep.says': '{n|1 deal that was not won|# deals that were not won}, open for {days|1 day|# days} in all.',
  'price.payer.company': 'Your company',
  'price.payer.company.none': '{n|1 deal was|# deals were} not won. An amount comes with the estimate, from 20 deals.',
  'price.payer.company.says':
    '{n|1 deal|# deals} not won, worth {value}. At this difference: between {low} and {high}, estimated.',
  'price.withoutValue': '{n|1 deal|# deals} without a value.',
  'price.payer.client': 'The clients',
  'price.payer.client.says': 'They went without the result: {clients}.',
  'price.payer.client.more': 'They went without the result: {clients} and {n|1 other|# others}.',

  'price.won': 'Won all the same: {n}',
  'price.won.none': 'None.',
  'price.lost': 'Not won: {n}',
  'price.lost.none': 'None.',

  'price.out': 'Not in these figures',
  'price.stratum': '{origin}, {size}',
  'price.size.smaller': 'smaller half by value',
  'price.size.larger': 'larger half by value',
  'price.size.unknown': 'no value said',
  'price.out.noneDone': '{kind}: {n|1 deal|# deals}, all passed over, so nothing to hold them against.',
  'price.out.nonePassed': '{kind}: {n|1 deal|# deals}, all done, so nothing to hold them against.',
  'price.out.set-aside': '{n|1 deal|# deals} that never left the first stage, were no fit, or went back to nurture.',
  'price.out.not-in-process': '{n|1 deal|# deals} on a process without this element.',
  'price.out.never-left': '{n|1 deal|# deals} that ended in its stage or before.',
  'price.out.open': '{n|1 deal|# deals} in which it is open to this day: asked without an answer, or nothing recorded.',
  'price.out.not-applicable': '{n|1 deal|# deals} where it did not apply, was true already, or was not due yet.',
  'price.out.declined': '{n|1 deal|# deals} where you asked and the client declined.',
  'price.out.dead': '{n|1 deal|# deals} where it was passed over after the deal was dead.',

  'price.rules': 'How this is counted',
  'price.rule.counts':
    'Under 8 deals on the smaller side there are counts alone, up to 19 it is too early to say, from 20 there is an 80% band.',
  'price.rule.strata':
    'Deals are held against their own kind: the same origin, and the same half by value in the same currency, weighed as in the deals where it was passed over.',
  'price.rule.not':
    'Not evened out: how good a deal was otherwise, who decided, what else you did or left out, and the season.',
  'price.rule.words':
    'Words come only where the band clears zero by more than chance does on a page like this. None of it says why a deal ended as it did.',
  'price.rule.looked': 'Your newest {n} closed deals were looked at.',
} as const;
