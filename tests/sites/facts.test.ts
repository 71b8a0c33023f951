import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../lib/sites/facts.ts';

describe('facts', () => {
  it('take the first answer, and say which way gave it', () => {
    const facts = gatherFacts();
    const answer = facts.need('account', [
      ['new', () => null],
      ['older', () => ''],
      ['oldest', () => 'never asked'],
    ]);
    expect(answer).toBe('');
    expect(facts.sources).toEqual({ account: 'older' });
    expect(facts.missing).toEqual([]);
  });

  it('are missing once when they were needed, and not when they were only sought', () => {
    const facts = gatherFacts();
    expect(facts.need('subject', [['h2', () => undefined]])).toBeNull();
    expect(facts.need('subject', [])).toBeNull();
    expect(facts.seek('toast', [['b8', () => null]])).toBeNull();
    expect(facts).toMatchObject({ sources: {}, missing: ['subject'] });
  });

  it('of many items name the way of the first', () => {
    const facts = gatherFacts();
    facts.need('sender', [['first way', () => 1]]);
    facts.need('sender', [['second way', () => 2]]);
    expect(facts.sources).toEqual({ sender: 'first way' });
  });
});
