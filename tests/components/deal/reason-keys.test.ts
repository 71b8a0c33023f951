import { describe, expect, it } from 'vitest';
import { reasonChoices } from '../../../components/deal/checklist/reasons/reason-keys.ts';
import { HONEST_REASONS } from '../../../lib/domain/rows/types.ts';

describe('reasons, one key each', () => {
  const choices = reasonChoices(['fear', 'asking']);
  it('starts with those of the element and its stage', () => {
    expect(choices.slice(0, 2).map(({ reason, key }) => [reason, key])).toEqual([
      ['fear', '1'],
      ['asking', '2'],
    ]);
  });
  it('keeps the legitimate ones apart', () => {
    expect(choices.filter((choice) => choice.kind === 'legitimate').map((choice) => choice.reason)).toEqual([
      'client_declined',
      'not_yet_due',
      'already_true',
    ]);
  });
  it('has every honest reason once, and every key once', () => {
    const reasons = choices.map((choice) => choice.reason);
    for (const reason of HONEST_REASONS) expect(reasons.filter((other) => other === reason)).toHaveLength(1);
    const keys = choices.map((choice) => choice.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain('');
  });
  it('has usual ones where the process names none', () => {
    expect(reasonChoices([]).filter((choice) => choice.kind === 'usual').length).toBeGreaterThan(2);
  });
});
