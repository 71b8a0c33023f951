import { describe, expect, it } from 'vitest';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { contentOf } from '../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../lib/domain/process/content.ts';
import { processDifference } from '../../../lib/domain/process/difference.ts';
import { setSkills, setUnlocked } from '../../../lib/domain/process/edit-skills.ts';
import { processProblems } from '../../../lib/domain/process/problems.ts';
import { unlocksOf } from '../../../lib/domain/skills/unlocks.ts';

const [standard] = builtInProcesses();
if (!standard) throw new Error('no process');
const base = contentOf(standard);
const RECAP = 'qualify.steps.recap';

function stageOf({ stages }: ProcessContent, key: string) {
  const stage = stages.find((one) => one.key === key);
  if (!stage) throw new Error(key);
  return stage;
}
function unlockedBy(content: ProcessContent, key: string, skill: string) {
  return unlocksOf(stageOf(content, key)).find((one) => one.skill === skill)?.elements;
}

describe('what a skill makes easier', () => {
  it('takes an element in and lets it go; the others stay as they ship', () => {
    const before = unlockedBy(base, 'qualify', 'Communication') ?? [];
    expect(before).not.toContain(RECAP);
    const more = setUnlocked(base, 'qualify', { skill: 'Communication', element: RECAP }, true);
    expect(unlockedBy(more, 'qualify', 'Communication')?.toSorted()).toEqual([...before, RECAP].toSorted());
    expect(unlockedBy(more, 'qualify', 'Accountability')).toEqual(unlockedBy(base, 'qualify', 'Accountability'));
    expect(processDifference(base, more)).toMatchObject([
      {
        what: 'stage-unlocks-added',
        values: { stage: 'Qualify', skill: 'Communication', added: 'Write a recap; step back if it is no fit' },
      },
    ]);
    expect(processProblems(more)).toEqual([]);
    const less = setUnlocked(more, 'qualify', { skill: 'Communication', element: RECAP }, false);
    expect(less).toEqual(base);
  });

  it('can be nothing at all', () => {
    const elements = unlockedBy(base, 'qualify', 'Communication') ?? [];
    const none = elements.reduce(
      (content, element) => setUnlocked(content, 'qualify', { skill: 'Communication', element }, false),
      base,
    );
    expect(unlockedBy(none, 'qualify', 'Communication')).toEqual([]);
  });
});

describe('the skills of a stage', () => {
  it('keep what they make easier when one is renamed, letter by letter, and back', () => {
    const skills = stageOf(base, 'qualify').skills;
    const typed = ['Communicatio', 'Talking', 'Talk'].reduce(
      (content, name) => setSkills(content, 'qualify', [skills[0] ?? '', name, skills[2] ?? '']),
      base,
    );
    expect(unlockedBy(typed, 'qualify', 'Talk')).toEqual(unlockedBy(base, 'qualify', 'Communication'));
    expect(stageOf(typed, 'qualify').unlocks).toHaveLength(1);
    expect(setSkills(typed, 'qualify', skills)).toEqual(base);
  });

  it('lose it with the skill, and a new one begins with nothing', () => {
    const changed = setSkills(base, 'qualify', ['Business acumen', 'Juggling', 'Patience', 'Calm']);
    expect(unlocksOf(stageOf(changed, 'qualify')).map(({ elements }) => elements.length > 0)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const own = setUnlocked(changed, 'qualify', { skill: 'Calm', element: RECAP }, true);
    expect(stageOf(setSkills(own, 'qualify', ['Business acumen']), 'qualify').unlocks).toBeUndefined();
  });
});
