import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../lib/domain/process/content.ts';
import { processDifference } from '../../../lib/domain/process/difference.ts';
import { dropElement, moveElementBy, moveElementTo, patchElement } from '../../../lib/domain/process/edit-elements.ts';
import { moveStageBy, setFallback } from '../../../lib/domain/process/edit-stages.ts';
import { templateOf } from '../../../lib/domain/process/templates/templates.ts';
import { ELEMENT_GROUPS } from '../../../lib/domain/rows/types.ts';
import { LANGUAGE_CODES } from '../../../lib/domain/rows/languages.ts';
import { translate } from '../../../lib/locales/translate.ts';
import { anyDraft } from './support/edits.ts';

const byName = (row: object) => Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Everything that a version says, as one flat record; elements by key, their order by group. */
function flat(content: ProcessContent): Map<string, string> {
  const facts = new Map<string, string>();
  facts.set('name', content.name);
  facts.set('entry', content.entry ?? '');
  facts.set('overlays', (content.overlays ?? []).join());
  for (const stage of content.stages) {
    facts.set(`stage ${stage.key}`, JSON.stringify({ ...stage, elements: null }));
    for (const element of stage.elements)
      facts.set(`element ${element.key}`, JSON.stringify([stage.key, byName(element)]));
  }
  for (const guide of content.guides) facts.set(`guide ${guide.kind}`, JSON.stringify(byName(guide)));
  return facts;
}

/** Keys in the order of stages and, within each, of groups. */
function order(content: ProcessContent): string[] {
  return content.stages.flatMap((stage) => [
    stage.key,
    ...ELEMENT_GROUPS.flatMap((group) => stage.elements.filter((one) => one.group === group).map(({ key }) => key)),
  ]);
}

function naiveDiffering(before: ProcessContent, after: ProcessContent): Set<string> {
  const [was, is] = [flat(before), flat(after)];
  return new Set([...was.keys(), ...is.keys()].filter((key) => was.get(key) !== is.get(key)));
}

describe('the difference between two versions', () => {
  it('names exactly what a naive comparison finds, over random edits', () => {
    fc.assert(
      fc.property(anyDraft, ({ base, draft }) => {
        const changes = processDifference(base, draft);
        const named = new Set(changes.filter(({ what }) => !what.endsWith('-order')).map(({ at }) => at));
        const found = new Set([...naiveDiffering(base, draft)].map((fact) => fact.replace(/^\w+ /, '')));
        for (const change of changes.filter(({ what }) => /^(?:stage|element)-\w+-order$/.test(what)))
          named.add(change.at);
        expect(named).toEqual(found);
      }),
      { numRuns: 600 },
    );
  });

  it('is empty exactly when both say the same in the same order', () => {
    fc.assert(
      fc.property(anyDraft, ({ base, draft }) => {
        const same = naiveDiffering(base, draft).size === 0 && order(base).join() === order(draft).join();
        expect(processDifference(base, draft).length === 0).toBe(same);
        expect(processDifference(draft, draft)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('has words for every change, with every value, in every language', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyDraft, ({ base, draft }) => {
        for (const { what, values } of processDifference(base, draft)) {
          seen.add(what);
          for (const language of LANGUAGE_CODES)
            expect(translate(language, `process.change.${what}`, values)).not.toMatch(/\{\w|undefined/);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBeGreaterThan(15);
  });

  const standard = contentOf(templateOf('standard', 'en'));
  const whats = (draft: ProcessContent) => processDifference(standard, draft).map(({ what, at }) => [what, at]);

  it('tells a new name from a new place, and a retired commitment from a retired step', () => {
    expect(whats(patchElement(standard, 'target.steps.fit', { text: 'Say who fits' }))).toEqual([
      ['element-renamed', 'target.steps.fit'],
    ]);
    expect(whats(moveElementBy(standard, 'target.steps.fit', 1))).toEqual([['elements-order', 'target']]);
    expect(whats(moveElementTo(standard, 'target.steps.fit', { stage: 'qualify', before: null }))).toEqual([
      ['element-moved', 'target.steps.fit'],
    ]);
    expect(whats(dropElement(standard, standard, 'present.commitments.invest'))).toEqual([
      ['usual-retired', 'present.commitments.invest'],
    ]);
    expect(whats(moveStageBy(standard, 'discover', -1))).toEqual([['stages-order', 'stages']]);
    expect(whats(patchElement(standard, 'target.steps.fit', { commonReasons: ['bother'] }))).toEqual([
      ['element-commonReasons-added', 'target.steps.fit'],
    ]);
    expect(whats(patchElement(standard, 'discover.commitments.change', { commonReasons: undefined }))).toEqual([
      ['element-commonReasons-gone', 'discover.commitments.change'],
    ]);
    expect(whats(setFallback(standard, 'invest', 'discover'))).toEqual([['fallback', 'invest']]);
  });
});
