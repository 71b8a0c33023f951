/** What the client said on the way, and the steps back that their broken commitments were. */
import { stepBackBy } from '../../honesty/regression.ts';
import type { Commitment, DealElement, Exchange, Regression, Statement } from '../../rows/types.ts';
import type { DealFrame } from './frame.ts';
import { fillPhrase } from '../words/phrases.ts';

const ABOUT = ['ground-truth', 'ground-truth', 'vision', 'concern'] as const satisfies readonly Statement['about'][];

/** One in every talk or two, each phrase once in a deal; a person's level is the one that they have. */
export function buildStatements(frame: DealFrame, exchanges: readonly Exchange[]): Statement[] {
  const { random, phrases, plan, language } = frame;
  const heard = exchanges.filter(({ direction }) => direction !== 'out');
  const left = { ...phrases.said };
  return heard.flatMap((exchange, turn) => {
    const about = ABOUT[turn % ABOUT.length] ?? 'ground-truth';
    const words = left[about];
    const speaker = frame.people.find(({ id }) => exchange.contactIds.includes(id));
    if (words.length === 0 || !speaker || random.chance(0.4)) return [];
    const said = random.pick(words);
    left[about] = words.filter((phrase) => phrase !== said);
    const statement: Statement = {
      id: random.id('statement'),
      dealId: frame.dealId,
      about,
      words: fillPhrase(said, { thing: plan.thing[language], crew: plan.crew[language] }),
      contactId: speaker.id,
      level: speaker.level,
      channel: exchange.channel,
      link: null,
      at: exchange.at,
      sample: true,
    };
    return [statement];
  });
}

/** As the deal stood when each of them fell. */
export function buildRegressions(
  frame: DealFrame,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
): Regression[] {
  const broken = commitments.filter(({ state, direction }) => state === 'broken' && direction === 'they');
  return broken.flatMap((fell) => {
    const then = commitments.filter(({ id, stateAt }) => id === fell.id || stateAt < fell.stateAt);
    const before = then.map((row): Commitment => (row.id === fell.id ? { ...row, state: 'given' } : row));
    const step = stepBackBy(frame.process, elements, before, fell);
    if (!step) return [];
    const closed = frame.plan.closed !== null;
    const regression: Regression = {
      id: frame.random.id('regression'),
      dealId: frame.dealId,
      ...step,
      commitmentId: fell.id,
      // Of an open deal the cause is still to be said.
      cause: closed ? frame.random.pick(frame.phrases.causes) : '',
      at: fell.stateAt,
      sample: true,
    };
    return [regression];
  });
}
