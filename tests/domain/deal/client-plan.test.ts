import { describe, expect, it } from 'vitest';
import { planHtml, planLines, planText } from '../../../lib/domain/deal/client-plan.ts';
import type { PlanWords } from '../../../lib/domain/deal/client-plan.ts';
import { commitment } from '../support/rows.ts';

const words: PlanWords = {
  title: 'What we agreed',
  they: 'You',
  we: 'We',
  done: 'done',
  day: (date) => date.slice(5),
};
const on = (date: string) => ({ due: { date }, dueOn: date });
const lines = (...rows: ReturnType<typeof commitment>[]) =>
  planLines(
    rows,
    (id) => (id === 'dana' ? 'Dana Voss' : null),
    (kind) => `the ${kind}`,
  );

describe('a plan for the client', () => {
  const theirs = commitment({
    id: 'a',
    state: 'given',
    words: ' Bring the\nplant manager ',
    contactId: 'dana',
    ...on('2026-05-14'),
  });
  const ours = commitment({
    id: 'b',
    direction: 'we',
    state: 'given',
    words: 'Send the draft',
    contactId: 'dana',
    ...on('2026-05-12'),
  });
  const kept = commitment({ id: 'c', state: 'kept', words: 'Show us the rota', ...on('2026-05-02') });

  it('has what both sides stand by, what is ahead first', () => {
    expect(planText(lines(theirs, ours, kept), words)).toBe(
      [
        'What we agreed',
        '',
        'You',
        '- 05-14: Bring the plant manager (Dana Voss)',
        '- 05-02: Show us the rota, done',
        '',
        'We',
        '- 05-12: Send the draft',
      ].join('\n'),
    );
  });

  it('leaves out what is only asked, or no longer stands', () => {
    const rest = (['to-ask', 'asked', 'declined', 'dodged', 'broken', 'withdrawn'] as const).map((state) =>
      commitment({ state, words: 'nothing of this' }),
    );
    expect(lines(...rest)).toEqual([]);
    expect(planText([], words)).toBe('What we agreed');
  });

  it('names the kind where no words were recorded, and says no day where there is none', () => {
    expect(planText(lines(commitment({ state: 'given', words: '' })), words)).toContain('- the time');
  });

  it('is HTML in which nothing of the words is markup', () => {
    const html = planHtml(lines(commitment({ state: 'given', words: `<img src=x onerror="a('b')"> & more` })), words);
    expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; more');
    expect(html).not.toContain('<img');
    expect(planHtml(lines(theirs), words)).toContain('<td valign="top">Bring the plant manager</td>');
  });
});
