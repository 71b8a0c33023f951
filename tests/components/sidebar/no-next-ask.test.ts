// @vitest-environment jsdom
/** Why there is nothing to ask for now. */
import { afterEach, expect, it, vi } from 'vitest';
import type { DealView } from '../../../lib/contract/views.ts';
import { answersOf, shown } from '../../gallery/answers.ts';
import { dealView } from '../../gallery/views/deal.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn;
afterEach(() => drawn.end());

const { ledger } = dealView();
const isAsked = ({ commitment }: DealView['ledger'][number]) =>
  commitment.state === 'asked' && commitment.direction === 'they';
const others = ledger.filter((row) => !isAsked(row));
const [asked] = ledger.filter(isAsked);

it.each<[string, Partial<DealView>, string | RegExp]>([
  [
    'an answer is waited for',
    { ledger: [...others, ...(asked ? [{ ...asked, unanswered: false, contactName: 'Tom Hagen' }] : [])] },
    /^Nothing more to ask for now: .+ \(Tom Hagen\) waits for an answer\.$/,
  ],
  [
    'what this stage asks for is waited for, whatever else was asked later',
    {
      ledger: asked
        ? [
            { ...asked, unanswered: false, kindName: 'Execute', commitment: { ...asked.commitment, kind: 'execute' } },
            { ...asked, unanswered: false, kindName: 'Change', commitment: { ...asked.commitment, kind: 'change' } },
          ]
        : [],
      gap: [{ kind: 'change', name: 'Change', state: 'asked' }],
    },
    /: Change \(/,
  ],
  [
    'what is missing has been set aside',
    { ledger: others, coverage: { standing: 2, usual: 4 } },
    'Nothing to ask for now: what is missing is set aside, or rests after a no.',
  ],
  ['all stands', { ledger: others, coverage: { standing: 4, usual: 4 } }, 'Nothing to ask for now.'],
])('says that %s', async (_, change, says) => {
  drawn = await drawSidebar(answersOf(shown({ deal: dealView({ nextAsk: null, ...change }) })));
  expect(drawn.find('.no-ask p').textContent).toMatch(says);
});
