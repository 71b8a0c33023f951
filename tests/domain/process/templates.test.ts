import { describe, expect, it } from 'vitest';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { firstStage, guideOf, usualCommitments } from '../../../lib/domain/process/find.ts';
import { processProblems } from '../../../lib/domain/process/problems.ts';
import { TEMPLATE_PLANS } from '../../../lib/domain/process/templates/plans.ts';
import { allTemplates, templateOf } from '../../../lib/domain/process/templates/templates.ts';
import { LANGUAGE_CODES } from '../../../lib/domain/rows/languages.ts';
import type { Process } from '../../../lib/domain/rows/types.ts';

const kinds = (process: Process) => process.stages.flatMap((stage) => usualCommitments(stage).map(({ kind }) => kind));

describe.each(LANGUAGE_CODES.flatMap(allTemplates))('the template $id', (process) => {
  it('can be saved as it stands, and has a guide for every commitment it asks for', () => {
    expect(processProblems(process)).toEqual([]);
    for (const kind of kinds(process)) expect(guideOf(process, kind)).not.toBeNull();
    expect(process.guides).toHaveLength(new Set(kinds(process)).size);
  });

  it('has words for everything', () => {
    for (const stage of process.stages) {
      expect(Math.min(stage.name.length, stage.objective.length, stage.clientValue.length)).toBeGreaterThan(3);
      expect(stage.exit.length * stage.skills.length).toBeGreaterThan(0);
      for (const { key, text } of stage.elements) expect(text).not.toBe(key);
    }
  });
});

describe('the templates', () => {
  it('are made of what the seven stages have, and of what they add', () => {
    const [english] = builtInProcesses();
    const known = new Set(english?.stages.flatMap(({ elements }) => elements.map(({ key }) => key)));
    for (const { stages } of Object.values(TEMPLATE_PLANS))
      for (const { take = [], add = {} } of stages) {
        for (const key of take) expect(known).toContain(key);
        for (const key of Object.keys(add)) expect(known).not.toContain(key);
      }
  });

  it.each(LANGUAGE_CODES)('have the same shape in %s', (language) => {
    const shape = (process: Process) => [
      process.entry,
      process.guides.map(({ kind, fallback }) => [kind, fallback]),
      process.stages.map(({ key, elements }) => [key, elements.map((element) => ({ ...element, text: '' }))]),
    ];
    for (const [at, english] of allTemplates('en').entries())
      expect(shape(allTemplates(language)[at] as Process)).toEqual(shape(english));
  });

  it('ask for what their sale needs', () => {
    expect(kinds(templateOf('short', 'en'))).toEqual(['time', 'explore', 'change', 'review', 'decide']);
    expect(new Set(kinds(templateOf('renewal', 'en')))).toEqual(
      new Set(['explore', 'change', 'collaborate', 'consensus', 'invest', 'decide', 'execute']),
    );
    expect(firstStage(templateOf('rfp', 'en'))?.key).toBe('present');
    expect(firstStage(templateOf('renewal', 'de'))?.key).toBe('discover');
  });
});
