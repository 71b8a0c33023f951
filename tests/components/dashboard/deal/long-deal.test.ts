// @vitest-environment jsdom
/** A deal with three hundred commitments and sixty people: all of them can be come to, on the spot. */
import { h } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { DealPage } from '../../../../components/dashboard/deal/DealPage.tsx';
import { countLedger } from '../../../../lib/domain/commitment/ledger-group.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { NOW } from '../../../gallery/views/clock.ts';
import { dealView } from '../../../gallery/views/deal.ts';
import { ledgerRow } from '../../../gallery/views/ledger.ts';
import { contact, levelRow, person } from '../../../gallery/views/people.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';
import type { DrawnSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 60_000 });

const all = Array.from({ length: 300 }, (_, at) =>
  ledgerRow({
    id: `c${at}`,
    kind: 'time',
    kindName: 'Time',
    who: null,
    words: `Ask ${at}`,
    ageDays: 1,
    state: 'asked',
  }),
);
const crowd = Array.from({ length: 60 }, (_, at) => person(contact(`p${at}`, `Person ${at}`, '', null)));
let drawn: DrawnSection;

beforeEach(async () => {
  const client = fakeClient({
    summary: summary(),
    deal: ({ ledger = 50 }) =>
      dealView({
        ledger: all.slice(0, ledger),
        ledgerTotal: all.length,
        ledgerCounts: countLedger(
          all.map(({ commitment }) => commitment),
          NOW,
        ),
        levels: [1, 2, 3, 4].map((level) => levelRow(level as 1, level === 4 ? crowd.slice(0, 13) : [])),
        unplaced: crowd.slice(13),
      }),
  });
  drawn = await drawSection(h(DealPage, { dealId: 'deal' }), client);
});

it('shows more of its ledger where it stands, counts all of it, and hands the focus to what is new', async () => {
  const rows = () => drawn.root.querySelectorAll('.entry-main');
  expect(rows()).toHaveLength(50);
  expect(drawn.root.textContent).toContain('300 open');
  expect(drawn.root.querySelector('#ledger-open .figures')?.textContent).toBe('300');
  // A link to the dashboard led back here, to the same fifty.
  expect(drawn.root.textContent).not.toContain('in the dashboard');
  for (const shown of [150, 250, 300]) {
    const more = drawn.button(`Show ${Math.min(100, 300 - rows().length)} more`);
    const before = rows().length;
    more.focus();
    more.click();
    await settle();
    expect(rows()).toHaveLength(shown);
    expect(document.activeElement).toBe(rows()[before]);
  }
});

it('shows the first dozen of its people, and the others at a click', async () => {
  const people = () => drawn.root.querySelectorAll('.person-button');
  expect(people()).toHaveLength(24);
  drawn.button('1 more person').click();
  await settle();
  expect(people()).toHaveLength(25);
  drawn.button('35 more people').focus();
  drawn.button('35 more people').click();
  await settle();
  expect(people()).toHaveLength(60);
  expect(document.activeElement?.textContent).toContain('Person 25');
});
