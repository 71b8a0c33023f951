// @vitest-environment jsdom
/** The rep's own processes: what ships in a language that is not theirs is listed once it is used. */
import { h } from 'preact';
import { expect, it } from 'vitest';
import { ProcessList } from '../../../../components/dashboard/process/ProcessList.tsx';
import type { ProcessRow } from '../../../../lib/contract/views.ts';
import { answersOf, shown } from '../../../gallery/answers.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

const version = { id: 'x@1', version: 1, madeAt: null, openDeals: 0, closedDeals: 0 };
const row = (name: string, change: Partial<ProcessRow> = {}): ProcessRow => ({
  key: name,
  name,
  language: 'de',
  versions: [version],
  stages: [{ key: 'target', name: 'Target' }],
  archived: false,
  chosen: false,
  draft: false,
  ...change,
});

it('lists those in the language of the interface, and others that are used', async () => {
  const rows = [
    row('Seven stages', { language: 'en', chosen: true }),
    row('Sieben Phasen'),
    row('Gewählt', { chosen: true }),
    row('Entwurf', { draft: true }),
    row('Eigener', { versions: [{ ...version, madeAt: 1 }] }),
    row('Mit Deals', { versions: [version, { ...version, closedDeals: 1 }] }),
  ];
  const { root } = await drawSection(h(ProcessList, { rows }), fakeClient(answersOf(shown())));
  const names = [...root.querySelectorAll('.process-row h3 a')].map(({ textContent }) => textContent);
  expect(names).toEqual(['Seven stages', 'Gewählt', 'Entwurf', 'Eigener', 'Mit Deals']);
});
