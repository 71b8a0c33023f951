// @vitest-environment jsdom
/** The privacy page tells of everything that the book holds: a table that no line of it speaks of does not pass. */
import { h } from 'preact';
import { expect, test } from 'vitest';
import { PrivacyPage } from '../../../../components/dashboard/privacy/PrivacyPage.tsx';
import { en } from '../../../../lib/locales/en/index.ts';
import { openTestBook } from '../../../store/support/open-test-book.ts';
import { answersOf, shown } from '../../../gallery/answers.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

const RECORDED = en['privacy.kept.1'];
const TOLD: Record<string, string> = {
  ...Object.fromEntries(
    'accounts contacts deals dealPeople dealElements commitments exchanges processes snippets statements regressions offMapMoves misfits audits reviews ratings plans'
      .split(' ')
      .map((table) => [table, RECORDED]),
  ),
  threadChoices: en['privacy.kept.2'],
  judgements: en['privacy.kept.4'],
  events: en['privacy.kept.3'],
  commands: en['privacy.kept.3'],
  before: en['privacy.kept.3'],
  reminded: en['privacy.kept.5'],
  sends: en['privacy.kept.7'],
  settings: en['privacy.kept.8'],
  deletions: en['privacy.deleting.1'],
  purges: en['privacy.deleting.1'],
};
/** Numbers of what stands in the others, and how the book was made. */
const NUMBERS = ['counts', 'meta'];

test('the privacy page tells of every table of the book', async () => {
  const { book } = await openTestBook();
  const tables = book.tables.map(({ name }) => name);
  expect([...Object.keys(TOLD), ...NUMBERS].toSorted()).toEqual(tables.toSorted());
  const { root } = await drawSection(h(PrivacyPage, {}), fakeClient(answersOf(shown())));
  for (const [table, words] of Object.entries(TOLD)) expect(root.textContent, table).toContain(words);
});
