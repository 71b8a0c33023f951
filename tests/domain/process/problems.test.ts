import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, makeVersion } from '../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../lib/domain/process/content.ts';
import { dropStage } from '../../../lib/domain/process/edit-stages.ts';
import { processProblems } from '../../../lib/domain/process/problems.ts';
import { templateOf } from '../../../lib/domain/process/templates/templates.ts';
import { anyDraft } from './support/edits.ts';

const standard = contentOf(templateOf('standard', 'en'));
const problems = (change: (content: ProcessContent) => void) => {
  const copy = structuredClone(standard);
  change(copy);
  return processProblems(copy);
};
const first = <T>(list: readonly T[]): T => list[0] as T;

describe('a process', () => {
  it('stays one that can be saved, whatever the editor does to it', () => {
    fc.assert(
      fc.property(anyDraft, ({ draft }) => {
        expect(processProblems(draft)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it.each<[string, (content: ProcessContent) => void, string]>([
    ['no name', (c) => (c.name = ' '), 'name'],
    ['no stage', (c) => c.stages.forEach((stage) => (stage.retired = true)), 'stages'],
    ['stage unnamed', (c) => (first(c.stages).name = ''), 'target'],
    ['stage twice', (c) => c.stages.push(structuredClone(first(c.stages))), 'target'],
    ['element empty', (c) => (first(first(c.stages).elements).text = ''), 'target.steps.fit'],
    [
      'element twice',
      (c) => c.stages[1]?.elements.push(structuredClone(first(first(c.stages).elements))),
      'target.steps.fit',
    ],
    [
      'no kind',
      (c) => delete c.stages[0]?.elements.find(({ kind }) => kind === 'time')?.kind,
      'target.commitments.time',
    ],
    ['beside nothing', (c) => (first(first(c.stages).elements).beside = 'qualify.steps.frame'), 'target.steps.fit'],
    ['fallback gone', (c) => (first(c.guides).fallback = 'nowhere'), 'time'],
    ['guide twice', (c) => c.guides.push(structuredClone(first(c.guides))), 'time'],
    ['entry gone', (c) => (c.entry = 'nowhere'), 'nowhere'],
    ['unlocks nothing', (c) => (first(c.stages).unlocks = [{ skill: 'Asking', elements: ['gone'] }]), 'gone'],
  ])('%s is a problem, and said where it is', (name, change, at) => {
    expect(problems(change)).toContainEqual({ problem: name.replaceAll(' ', '-'), at });
  });

  it('keeps its last stage, and falls back to the one before where one is retired', () => {
    const one = { ...standard, stages: standard.stages.slice(0, 1) };
    expect(dropStage(one, one, 'target')).toBe(one);
    const draft = dropStage(standard, standard, 'diagnose');
    expect(draft.guides.find(({ kind }) => kind === 'invest')?.fallback).toBe('discover');
  });

  it('makes a version of its own, which knows where it comes from', () => {
    const version = makeVersion(standard, { key: 'mine', version: 3, madeFrom: 'mine@2', madeAt: 7 });
    expect(version).toMatchObject({ id: 'mine@3', key: 'mine', version: 3, madeFrom: 'mine@2', madeAt: 7 });
    expect(contentOf(version)).toEqual(standard);
  });
});
