import { describe, expect, it } from 'vitest';
import { changeLines } from '../../../../components/dashboard/process/reading/change-list.ts';
import { makeLocale } from '../../../../components/hooks/words/locale.ts';
import { contentOf } from '../../../../lib/domain/process/content.ts';
import { processDifference } from '../../../../lib/domain/process/difference.ts';
import { patchElement } from '../../../../lib/domain/process/edit-elements.ts';
import { patchStage } from '../../../../lib/domain/process/edit-stages.ts';
import { templateOf } from '../../../../lib/domain/process/templates/templates.ts';
import { dashboardWords } from '../../../../lib/locales/dashboard-words.ts';

const before = contentOf(templateOf('standard', 'en'));
const lines = async (after: typeof before) =>
  changeLines(processDifference(before, after), makeLocale(await dashboardWords.en(), 'en'));

describe('a difference to read', () => {
  it('names the reasons of a stage and of an element', async () => {
    expect(await lines(patchStage(before, 'target', { commonReasons: ['bother', 'skill'] }))).toEqual([
      'Target: offered first: I am not good enough at it yet, in place of I don’t like doing it · I would rather wait for it to come to me',
    ]);
    expect(await lines(patchElement(before, 'target.steps.fit', { commonReasons: ['fear', 'skill'] }))).toEqual([
      'Target, “Write down who is a fit, and who is not”: offered first now too: I am afraid of the answer · I am not good enough at it yet',
    ]);
  });

  it('names the level of a role and the step of a practice, also where there is none any more', async () => {
    expect(await lines(patchElement(before, 'target.people.sponsor', { level: 3 }))).toEqual([
      expect.stringMatching(/^Target: “.+” · Level 3$/),
    ]);
    expect(await lines(patchElement(before, 'target.people.sponsor', { level: undefined }))).toEqual([
      expect.stringMatching(/^Target: “.+” · Any level$/),
    ]);
    const fit = before.stages[0]?.elements.find(({ key }) => key === 'target.steps.fit')?.text ?? '';
    expect(await lines(patchElement(before, 'target.practices.small-ask', { beside: 'target.steps.fit' }))).toEqual([
      expect.stringContaining(`” · Beside “${fit}”`),
    ]);
    expect(await lines(patchElement(before, 'target.practices.small-ask', { beside: undefined }))).toEqual([
      expect.stringMatching(/” · Beside the whole stage$/),
    ]);
  });
});
