/** The door to all questions: arguments checked, a closed book answered for. */
import { describe, expect, it } from 'vitest';
import { queryArgs } from '../../lib/contract/queries.ts';
import type { QueryName } from '../../lib/contract/queries.ts';
import { builtInId } from '../../lib/domain/process/built-in-ids.ts';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';
import { answerQuery, InvalidQuestion } from '../../lib/queries/answer.ts';
import { openAskedBook, openSampleBook } from './support/sample.ts';

describe('a question', () => {
  it('is refused with arguments that are not its own, without repeating them', async () => {
    const { book, env } = await openAskedBook();
    const wrong: [QueryName, unknown][] = [
      ['deal', {}],
      ['deal', { dealId: 7 }],
      ['deals', { sort: 'secret words' }],
      ['search', { text: 'x'.repeat(501) }],
      ['summary', { extra: true }],
      ['sidebar', null],
      ['contacts', { limit: 501 }],
    ];
    for (const [name, args] of wrong) {
      const refused = answerQuery(book, env, name, args);
      await expect(refused).rejects.toBeInstanceOf(InvalidQuestion);
      await expect(refused).rejects.toThrow(`not the arguments of ${name}`);
    }
  });

  it('writes nothing, whichever it is', async () => {
    const { book, env } = await openSampleBook();
    const before = await Promise.all(book.tables.map((table) => table.toArray()));
    const { id: dealId } = (await book.deals.toCollection().first()) ?? { id: '' };
    const args: Partial<Record<QueryName, unknown>> = {
      deal: { dealId },
      timeline: { dealId },
      honesty: { dealId },
      statements: { dealId },
      'client-plan': { dealId },
      replay: { dealId },
      search: { text: 'a' },
      answers: { dealId },
      'audit-facts': { auditId: 'none' },
      'reason-facts': { dealId, elementKey: 'target.steps.fit' },
      process: { key: 'standard' },
      'process-deals': { processId: 'standard@1' },
      'process-move': { from: 'standard@1', to: 'standard-de@1' },
      'process-file': { text: '{}' },
      'off-map': { dealId },
      review: { dealId },
      calendar: { from: '2026-03-02', to: '2026-03-08' },
      'board-cards': { stages: ['target'] },
      'intake-preview': { records: [] },
      'intake-exchanges': { exchanges: [] },
      namesakes: { name: 'Northwind' },
    };
    const withText = { text: 'Thursday' };
    for (const name of Object.keys(queryArgs) as QueryName[])
      await answerQuery(book, env, name, args[name] ?? (name === 'read-due' ? withText : {}));
    expect(await Promise.all(book.tables.map((table) => table.toArray()))).toEqual(before);
  });

  it('gets a summary that says what is wrong, where newer code has closed the book', async () => {
    const { book, env } = await openAskedBook();
    book.close();
    const summary = await answerQuery(book, { ...env, health: { state: 'newer-schema' } }, 'summary', {});
    expect(summary).toMatchObject({ deals: 0, store: { state: 'newer-schema' } });
    await expect(answerQuery(book, env, 'deals', {})).rejects.toThrow();
  });

  it('about the book as a whole tells how much there is, and the stages of each process', async () => {
    const { ask } = await openSampleBook();
    const summary = await ask('summary', {});
    expect(summary).toMatchObject({ deals: 18, openDeals: 12, contacts: 45, accounts: 14, sample: true });
    expect(new Map(summary.processes.map(({ id, language }) => [id, language]))).toEqual(
      new Map(LANGUAGE_CODES.map((language) => [builtInId(language), language])),
    );
    const english = summary.processes.find(({ id }) => id === builtInId('en'));
    expect(english?.stages[0]).toEqual({ key: 'target', name: 'Target' });
  });

  it('about a date reads it in the rep’s zone', async () => {
    const { book, env } = await openAskedBook();
    // Monday 2 March 2026, 09:00 UTC.
    const read = (text: string, zone: string) => answerQuery(book, { ...env, zone }, 'read-due', { text });
    expect(await read('Thursday', 'UTC')).toMatchObject({ ok: true, due: { date: '2026-03-05' } });
    expect(await read('tomorrow', 'Pacific/Kiritimati')).toMatchObject({ ok: true, due: { date: '2026-03-03' } });
    expect(await read('tomorrow', 'Pacific/Pago_Pago')).toMatchObject({ ok: true, due: { date: '2026-03-02' } });
    expect(await read('when pigs fly', 'UTC')).toEqual({ ok: false });
  });
});
