/** Whatever a version can say is told when it changes: field by field of what is saved, so that a new one is not forgotten. */
import { describe, expect, it } from 'vitest';
import { processContent } from '../../../lib/contract/commands/process.ts';
import { contentOf } from '../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../lib/domain/process/content.ts';
import { processDifference } from '../../../lib/domain/process/difference.ts';
import { templateOf } from '../../../lib/domain/process/templates/templates.ts';
import type { CommitmentGuide, ProcessElement, Stage } from '../../../lib/domain/rows/types.ts';

const base = contentOf(templateOf('standard', 'en'));
const stageSchema = processContent.entries.stages.pipe[0].item;
const elementSchema = stageSchema.entries.elements.pipe[0].item;
const guideSchema = processContent.entries.guides.pipe[0].item;

/** A change to each field but the key. A commitment, a role and a practice have fields that a step has not. */
const ELEMENT: Record<Exclude<keyof ProcessElement, 'key'>, [key: string, change: Partial<ProcessElement>]> = {
  group: ['target.steps.fit', { group: 'information' }],
  text: ['target.steps.fit', { text: 'Say who fits' }],
  kind: ['target.commitments.time', { kind: 'explore' }],
  level: ['discover.people.final-say', { level: 2 }],
  beside: ['target.practices.small-ask', { beside: 'target.steps.fit' }],
  commonReasons: ['target.steps.fit', { commonReasons: ['bother'] }],
  retired: ['target.steps.fit', { retired: true }],
};
const STAGE: Record<Exclude<keyof Stage, 'key'>, (stage: Stage) => Partial<Stage>> = {
  name: () => ({ name: 'Aim' }),
  objective: () => ({ objective: 'Another' }),
  clientValue: () => ({ clientValue: 'Another' }),
  elements: ({ elements }) => ({ elements: elements.slice(1) }),
  skills: ({ skills }) => ({ skills: [...skills, 'Calm'] }),
  exit: ({ exit }) => ({ exit: [...exit, 'A date'] }),
  commonReasons: () => ({ commonReasons: ['fear'] }),
  unlocks: ({ skills, elements }) => ({ unlocks: [{ skill: skills[0] ?? '', elements: [elements[0]?.key ?? ''] }] }),
  retired: () => ({ retired: true }),
};
const GUIDE: Record<Exclude<keyof CommitmentGuide, 'kind'>, Partial<CommitmentGuide>> = {
  name: { name: 'Half an hour' },
  purpose: { purpose: 'Another' },
  asked: { asked: 'Another' },
  given: { given: 'Another' },
  soft: { soft: 'Another' },
  sample: { sample: 'Another' },
  value: { value: 'Another' },
  fallback: { fallback: 'present' },
};
const WHOLE: Record<keyof ProcessContent, Partial<ProcessContent>> = {
  name: { name: 'Ours' },
  language: { language: 'de' },
  stages: { stages: base.stages.slice(1) },
  guides: { guides: base.guides.slice(1) },
  overlays: { overlays: ['bant'] },
  entry: { entry: 'present' },
};

const keysOf = (schema: { entries: object }, ...without: string[]) =>
  Object.keys(schema.entries).filter((key) => !without.includes(key));

function inElement(key: string, change: Partial<ProcessElement>): ProcessContent {
  const stages = base.stages.map((stage) => ({
    ...stage,
    elements: stage.elements.map((element) => (element.key === key ? { ...element, ...change } : element)),
  }));
  return { ...base, stages };
}

describe('a difference tells a change of every field that is saved', () => {
  it('knows all of them', () => {
    expect(Object.keys(WHOLE).toSorted()).toEqual(keysOf(processContent).toSorted());
    expect(Object.keys(STAGE).toSorted()).toEqual(keysOf(stageSchema, 'key').toSorted());
    expect(Object.keys(ELEMENT).toSorted()).toEqual(keysOf(elementSchema, 'key').toSorted());
    expect(Object.keys(GUIDE).toSorted()).toEqual(keysOf(guideSchema, 'kind').toSorted());
  });

  it.each(Object.entries(WHOLE))('of the process: %s', (_field, change) => {
    expect(processDifference(base, { ...base, ...change })).not.toEqual([]);
  });

  it.each(Object.entries(STAGE))('of a stage: %s', (_field, change) => {
    const [first, ...others] = base.stages;
    if (!first) throw new Error('no stage');
    expect(processDifference(base, { ...base, stages: [{ ...first, ...change(first) }, ...others] })).not.toEqual([]);
  });

  it.each(Object.entries(ELEMENT))('of an element: %s', (_field, [key, change]) => {
    const draft = inElement(key, change);
    expect(draft).not.toEqual(base);
    expect(processDifference(base, draft)).not.toEqual([]);
  });

  it.each(Object.entries(GUIDE))('of a kind of commitment: %s', (_field, change) => {
    const [first, ...others] = base.guides;
    if (!first) throw new Error('no guide');
    expect(processDifference(base, { ...base, guides: [{ ...first, ...change }, ...others] })).not.toEqual([]);
  });

  it('names the elements that a skill makes easier and those that it no longer does', () => {
    const [first, ...others] = base.stages;
    if (!first) throw new Error('no stage');
    const [skill = '', next = ''] = first.skills;
    const unlocks = [
      { skill, elements: ['target.steps.fit'] },
      { skill: next, elements: [] },
    ];
    const told = processDifference(base, { ...base, stages: [{ ...first, unlocks }, ...others] });
    expect(told.map(({ what }) => what)).toEqual(['stage-unlocks-both', 'stage-unlocks-gone']);
    expect(told[0]?.values).toMatchObject({ skill, added: 'Write down who is a fit, and who is not' });
    expect(told[0]?.values['gone']).toContain('Send something useful, and ask for time');
  });
});
