/** Each trial in short; `npm run torture` tries them in full. */
import { expect, it } from 'vitest';
import { TRIALS } from './trials.ts';

it.each(TRIALS.filter(({ runs }) => runs === 'threads').map((trial) => [trial.id, trial] as const))(
  '%s',
  async (_id, trial) => {
    const { tried, lost } = await trial.run(0, trial.short);
    expect(lost).toEqual([]);
    expect(tried).toBe(trial.short);
  },
  // A machine that has ten other things to do is no finding.
  300_000,
);
