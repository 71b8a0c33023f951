import { describe, expect, it } from 'vitest';
import { builtInId } from '../../lib/domain/process/built-in-ids.ts';
import { builtInProcesses } from '../../lib/domain/process/built-in.ts';
import {
  findElement,
  findStage,
  guideOf,
  stageIndex,
  stageOfKind,
  usualCommitments,
} from '../../lib/domain/process/find.ts';
import { COMMITMENT_KINDS, ELEMENT_GROUPS, HONEST_REASONS } from '../../lib/domain/rows/types.ts';
import type { Process } from '../../lib/domain/rows/types.ts';

const processes = builtInProcesses();
const [english, german] = processes as [Process, Process];
const KINDS = COMMITMENT_KINDS.filter((kind) => kind !== 'other');

describe.each(processes)('the built-in process $id', (process) => {
  const elements = process.stages.flatMap((stage) => stage.elements.map((element) => ({ stage, element })));

  it('goes from Target to Close & start in seven stages', () => {
    expect(process.stages.map(({ key }) => key)).toEqual([
      'target',
      'qualify',
      'discover',
      'diagnose',
      'present',
      'negotiate',
      'close',
    ]);
    expect(process.id).toBe(`${process.key}@${process.version}`);
  });

  it('has all five groups in every stage, and every key once', () => {
    for (const stage of process.stages)
      expect([...new Set(stage.elements.map(({ group }) => group))]).toEqual([...ELEMENT_GROUPS]);
    const keys = elements.map(({ element }) => element.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { stage, element } of elements)
      expect(element.key).toMatch(new RegExp(`^${stage.key}\\.${element.group}\\.`));
  });

  it('asks for all ten kinds, each with a guide that says everything', () => {
    const usual = new Set(process.stages.flatMap(usualCommitments).map(({ kind }) => kind));
    expect([...usual].toSorted()).toEqual(KINDS.toSorted());
    expect(process.guides.map(({ kind }) => kind).toSorted()).toEqual(KINDS.toSorted());
    for (const guide of process.guides) {
      expect(Object.values(guide).every((text) => text.trim().length > 3)).toBe(true);
      const usualAt = stageOfKind(process, guide.kind)?.key ?? '';
      expect(stageIndex(process, guide.fallback)).toBeGreaterThanOrEqual(0);
      expect(stageIndex(process, guide.fallback)).toBeLessThanOrEqual(stageIndex(process, usualAt));
    }
  });

  it('puts practices beside steps of their own stage, and names levels where a role has one', () => {
    const besides = elements.filter(({ element }) => element.beside !== undefined);
    expect(besides.length).toBeGreaterThan(15);
    for (const { stage, element } of besides) {
      expect(element.group).toBe('practices');
      expect(stage.elements.find(({ key }) => key === element.beside)?.group).toBe('steps');
    }
    const levels = process.stages[2]?.elements.flatMap(({ level }) => level ?? []);
    expect(levels).toEqual([1, 2, 3, 4]);
  });

  it('has skills, exits and reasons everywhere, and no empty words', () => {
    for (const stage of process.stages) {
      for (const list of [stage.skills, stage.exit, stage.commonReasons]) expect(list.length).toBeGreaterThan(0);
      expect(stage.commonReasons.every((reason) => (HONEST_REASONS as readonly string[]).includes(reason))).toBe(true);
      expect([stage.name, stage.objective, stage.clientValue].every((text) => text.length > 3)).toBe(true);
    }
    expect(elements.every(({ element }) => element.text.length > 3)).toBe(true);
  });

  it('has samples that could be sent: nothing to fill in, at most three sentences', () => {
    for (const { sample } of process.guides) {
      expect(sample).not.toMatch(/[[\]{}<>…]|\.\.\.|XX|Lorem/);
      expect(sample.length).toBeLessThan(240);
      expect(sample).toMatch(/\?$|\.$/);
    }
  });
});

describe('every language', () => {
  const shapeOf = (process: Process) =>
    process.stages.map(({ key, elements, commonReasons }) => ({
      key,
      commonReasons,
      elements: elements.map((element) => ({ ...element, text: '' })),
    }));

  it.each(builtInProcesses().slice(1))('has the shape of English, in other words: $id', (other) => {
    expect(shapeOf(other)).toEqual(shapeOf(english));
    expect(other.guides.map(({ kind, fallback }) => [kind, fallback])).toEqual(
      english.guides.map(({ kind, fallback }) => [kind, fallback]),
    );
    const words = (process: Process) => process.stages.flatMap(({ elements }) => elements.map(({ text }) => text));
    const same = words(other).filter((text, at) => text === words(english)[at]);
    expect(same).toEqual([]);
  });

  it('starts with English', () => expect(english.id).toBe(builtInId('en')));
});

describe('finding one’s way', () => {
  it('by stage, element and kind', () => {
    expect(stageIndex(english, 'discover')).toBe(2);
    expect(stageIndex(english, 'nowhere')).toBe(-1);
    expect(findStage(english, 'close')?.name).toBe('Close & start');
    expect(findStage(english, 'nowhere')).toBeNull();
    expect(findElement(english, 'discover.steps.three-levels')?.stage.key).toBe('discover');
    expect(findElement(english, 'discover.steps.nothing')).toBeNull();
    expect(stageOfKind(english, 'consensus')?.key).toBe('discover');
    expect(stageOfKind(english, 'other')).toBeNull();
    expect(guideOf(english, 'decide')?.name).toBe('Decide');
    expect(guideOf(english, 'other')).toBeNull();
  });
});

describe('the German of the built-in process', () => {
  /** Inside a sentence a capital makes the difference between "they" and the formal "you"; at its start it cannot be told. */
  const FORMAL = /[\p{L},] (?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u;
  const FAMILIAR = /(?<!\p{L})(?:du|dich|dir|deine?[mnrs]?|euch|eure?[mnrs]?)(?!\p{L})/u;
  const withoutQuotes = (text: string): string => text.replaceAll(/„[^“]*“/g, '');

  it('says du to the rep', () => {
    const stages = german.stages.flatMap(({ name, objective, clientValue, elements, exit }) => [
      name,
      objective,
      clientValue,
      ...exit,
      ...elements.map(({ text }) => text),
    ]);
    const guides = german.guides.flatMap(({ name, purpose, asked, given, soft, value }) =>
      [name, purpose, asked, given, soft, value].map(withoutQuotes),
    );
    expect([...stages, ...guides].filter((text) => FORMAL.test(text))).toEqual([]);
    expect(stages.some((text) => FAMILIAR.test(text))).toBe(true);
  });

  it('says Sie to the client, in what goes into a mail', () => {
    const samples = german.guides.map(({ sample }) => sample);
    expect(samples.filter((text) => FAMILIAR.test(text))).toEqual([]);
    expect(samples.filter((text) => FORMAL.test(text)).length).toBeGreaterThan(5);
  });
});
