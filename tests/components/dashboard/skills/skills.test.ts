import { describe, expect, it } from 'vitest';
import { helpMessage } from '../../../../components/dashboard/skills/help-message.ts';
import { draftFor, isStartable, skillNames } from '../../../../components/dashboard/skills/plan-draft.ts';
import { ratingPoints } from '../../../../components/dashboard/skills/rating-points.ts';
import { makeLocale } from '../../../../components/hooks/words/locale.ts';
import type { PlanView, SkillsView } from '../../../../lib/contract/views.ts';
import { builtInProcesses } from '../../../../lib/domain/process/built-in.ts';
import { rateOf } from '../../../../lib/domain/commitment/rates.ts';
import { unlocksOf } from '../../../../lib/domain/skills/unlocks.ts';
import { HONEST_REASONS } from '../../../../lib/domain/rows/types.ts';
import { LANGUAGE_CODES } from '../../../../lib/domain/rows/languages.ts';
import { MESSAGES } from '../../../../lib/locales/translate.ts';

const stages: SkillsView['stages'] = (builtInProcesses()[0]?.stages ?? []).map((stage) => ({
  key: stage.key,
  name: stage.name,
  skills: unlocksOf(stage).map(({ skill, elements }) => ({
    skill,
    elements: stage.elements.filter(({ key }) => elements.includes(key)),
    ratings: [],
  })),
}));

describe('what a plan begins with', () => {
  it('comes from what the skill unlocks', () => {
    expect(draftFor(stages, 'Asking for commitments')).toEqual({
      skill: 'Asking for commitments',
      behaviour: 'Ask for the decision',
      kind: 'decide',
      asks: 8,
      practice: 'Ask in plain words',
      helper: '',
    });
    expect(draftFor(stages, 'Juggling')).toMatchObject({ behaviour: '', kind: null, practice: '' });
  });

  it('is started with something to do and one real ask at least', () => {
    const draft = draftFor(stages, 'Asking for commitments');
    expect(isStartable({ ...draft, asks: 1 })).toBe(true);
    expect(isStartable({ ...draft, asks: 0 })).toBe(false);
    expect(isStartable({ ...draft, behaviour: ' ' })).toBe(false);
  });

  it('names every skill once', () => {
    const names = skillNames(stages);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Communication');
  });
});

describe('the small line of a rating', () => {
  it('goes from left to right in time, and up with the score', () => {
    const points = ratingPoints(
      [
        { at: 0, score: 1 },
        { at: 50, score: 3 },
        { at: 100, score: 5 },
      ],
      96,
      24,
    );
    expect(points).toEqual([
      { x: 4, y: 20 },
      { x: 48, y: 12 },
      { x: 92, y: 4 },
    ]);
  });
});

describe.each(LANGUAGE_CODES)('the message that asks for help, in %s', (language) => {
  const messages = MESSAGES[language];
  const locale = makeLocale(messages, language);
  const view = (fields: Partial<PlanView>, helper = 'Miriam'): PlanView => ({
    plan: {
      id: 'p',
      skill: 'Optimism',
      behaviour: 'Ask in each talk. ',
      kind: null,
      asks: 8,
      practice: 'canary-practice',
      helper,
      startsOn: '2026-03-02',
      endsOn: '2026-03-15',
      stoppedAt: null,
    },
    state: 'runs',
    day: 5,
    days: 14,
    asked: 3,
    during: rateOf(3, 7),
    before: rateOf(2, 9),
    beforeFrom: '2026-02-16',
    ...fields,
  });

  it('holds the facts: the skill, the behaviour, asks and chances', () => {
    const text = helpMessage(view({}), locale);
    expect(text).toMatch(/Miriam[,:]/);
    expect(text).toContain('Optimism');
    expect(text).toContain('Ask in each talk.\n');
    for (const count of ['3', '8', '7', '2', '9']) expect(text).toMatch(new RegExp(`\\b${count}\\b`));
    expect(text).not.toMatch(/[{}]/);
  });

  it('leaves chances out where there were none, and a name that nobody gave', () => {
    const text = helpMessage(view({ before: rateOf(0, 0) }, ''), locale);
    expect(text).not.toMatch(/\b7\b/);
    expect(text).not.toMatch(/[{}]/);
    expect(text.split('\n')[0]).toBe(locale.t('plan.message.helloNobody'));
  });

  it('speaks of the talks to come before the first ask', () => {
    const text = helpMessage(view({ asked: 0 }), locale);
    expect(text).toContain(locale.t('plan.message.askFirst'));
    expect(text).not.toContain(locale.t('plan.message.ask'));
    expect(text).not.toMatch(/\b0\b/);
  });

  it.each([0, 3])('counts nothing of a plan of no asks, as an old one may be: %i asked', (asked) => {
    const text = helpMessage(view({ asked, plan: { ...view({}).plan, asks: 0 } }), locale);
    expect(text).not.toMatch(/\b0\b/);
    expect(text).not.toMatch(/[{}]/);
  });

  it('holds no reason', () => {
    const text = helpMessage(view({}), locale);
    for (const reason of HONEST_REASONS) expect(text).not.toContain(locale.t(`reason.${reason}`));
    expect(text).not.toContain('canary');
  });
});
