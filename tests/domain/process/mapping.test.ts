import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVersion } from '../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../lib/domain/process/content.ts';
import { mapProcess, moveElements, moveRoles } from '../../../lib/domain/process/mapping.ts';
import { foldText } from '../../../lib/domain/identity/names.ts';
import { allTemplates, templateOf } from '../../../lib/domain/process/templates/templates.ts';
import type { DealElement, Process } from '../../../lib/domain/rows/types.ts';
import { element } from '../support/rows.ts';
import { anyDraft } from './support/edits.ts';

const asProcess = (content: ProcessContent, key: string): Process =>
  makeVersion(content, { key, version: 1, madeFrom: 'x@1', madeAt: 0 });

/** The same drafts with other keys, so that only words can find each other. */
function rekeyed(content: ProcessContent): ProcessContent {
  const key = (old: string) =>
    `k${Array.from(old).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7)}.${old.length}`;
  const stages = content.stages.map(({ unlocks: _unlocks, ...stage }) => ({
    ...stage,
    key: key(stage.key),
    elements: stage.elements.map(({ beside: _beside, ...one }) => ({ ...one, key: key(one.key) })),
  }));
  return { ...content, stages };
}

/** By key; else the first of the same group and words that nothing else has taken. Slow and plain. */
function naive(from: Process, to: Process): Record<string, string> {
  const result: Record<string, string> = {};
  const olds = from.stages.flatMap((stage) => stage.elements);
  const news = to.stages.flatMap((stage) => stage.elements);
  for (const old of olds) if (news.some((one) => one.key === old.key)) result[old.key] = old.key;
  for (const old of olds) {
    if (result[old.key] !== undefined) continue;
    for (const one of news) {
      if (one.group !== old.group || foldText(one.text) !== foldText(old.text)) continue;
      if (Object.values(result).includes(one.key)) continue;
      result[old.key] = one.key;
      break;
    }
  }
  return result;
}

const states = ['open', 'done', 'passed-over', 'not-applicable'] as const;
const rowsOf = (keys: readonly string[], picks: readonly number[]): DealElement[] =>
  [...new Set(picks.map((n) => keys[n % keys.length] ?? ''))].map((key, at) =>
    element(key, { state: states[at % 4] ?? 'open', answer: at % 3 === 0 ? `answer ${at}` : '', why: `why ${at}` }),
  );
const said = (rows: readonly DealElement[]) =>
  rows
    .filter(({ state, answer }) => state !== 'open' || answer !== '')
    .map(({ state, answer, why, reason }) => JSON.stringify([state, answer, why, reason]))
    .toSorted();
const merge = (rows: readonly DealElement[], changed: readonly DealElement[]) => [
  ...new Map([...rows, ...changed].map((row) => [row.id, row])).values(),
];

describe('moving a deal to another version', () => {
  const anyPair = fc.oneof(
    anyDraft.map(({ base, draft }) => [asProcess(base, 'a'), asProcess(draft, 'b')] as const),
    anyDraft.map(({ base, draft }) => [asProcess(base, 'a'), asProcess(rekeyed(draft), 'b')] as const),
    fc
      .tuple(anyDraft, anyDraft)
      .map(([one, other]) => [asProcess(one.draft, 'a'), asProcess(other.draft, 'b')] as const),
  );

  it('maps as the definition says', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const mapping = mapProcess(from, to);
        expect(Object.fromEntries(mapping.elements)).toEqual(naive(from, to));
        const all = from.stages.flatMap((stage) => stage.elements.map(({ key }) => key));
        expect([...mapping.elements.keys(), ...mapping.unmapped].toSorted()).toEqual(all.toSorted());
        const live = new Set(to.stages.filter(({ retired }) => !retired).map(({ key }) => key));
        for (const { key } of from.stages) expect(live).toContain(mapping.stages.get(key)?.to);
      }),
      { numRuns: 400 },
    );
  });

  it('loses nothing that was said about an element, there and back', () => {
    fc.assert(
      fc.property(anyPair, fc.array(fc.nat(500), { minLength: 1, maxLength: 20 }), ([from, to], picks) => {
        const keys = from.stages.flatMap((stage) => stage.elements.map(({ key }) => key));
        const before = rowsOf(keys, picks);
        const there = merge(before, moveElements(mapProcess(from, to), before));
        expect(said(there)).toEqual(said(before));
        const back = merge(there, moveElements(mapProcess(to, from), there));
        expect(said(back)).toEqual(said(before));
      }),
      { numRuns: 400 },
    );
  });

  it('takes a state along to the same words under another key, and leaves the old one blank', () => {
    const from = templateOf('standard', 'en');
    const to = asProcess(rekeyed(from), 'mine');
    const row = element('target.information.fit', { state: 'done', answer: 'Three plants.' });
    const moved = moveElements(mapProcess(from, to), [row]);
    expect(moved.map(({ state, answer }) => [state, answer])).toEqual([
      ['open', ''],
      ['done', 'Three plants.'],
    ]);
    const key = moved[1]?.elementKey ?? '';
    const mapping = { elements: new Map([['target.people.sponsor', key]]) };
    expect(moveRoles(mapping, { roles: ['target.people.sponsor', 'gone', key] })).toEqual([key, 'gone']);
  });

  it('brings a stage without a place to the one before it, and one before the first to where deals begin', () => {
    const [standard, short, rfp] = allTemplates('en') as [Process, Process, Process];
    const place = (from: Process, to: Process, key: string) => mapProcess(from, to).stages.get(key);
    expect(place(standard, short, 'diagnose')).toEqual({ to: 'discover', by: 'place' });
    expect(place(standard, short, 'close')).toEqual({ to: 'negotiate', by: 'place' });
    expect(place(standard, rfp, 'target')).toEqual({ to: 'present', by: 'place' });
    expect(place(short, standard, 'negotiate')).toEqual({ to: 'negotiate', by: 'key' });
  });
});
