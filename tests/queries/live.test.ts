/**
 * Every question stays live: after a change to anything that its answer shows, it is answered again. The query is asked as
 * the background asks it, from a plain function.
 */
import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QueryArgs, QueryName, QueryResults } from '../../lib/contract/queries.ts';
import type { LedgerRow } from '../../lib/contract/views.ts';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast/cast.ts';
import type { Deal } from '../../lib/domain/rows/types.ts';
import type { PageReading } from '../../lib/page/context.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { followAnswer } from '../../lib/queries/live.ts';
import { addressOf, gmailThread } from './support/pages.ts';
import { loadSampleBook, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const PATIENCE_MS = 3000;
const dana = personOf(clientOf('northwind'), 'dana.reyes');
const thread = gmailThread({ messages: [{ from: addressOf(dana) }] });

let asked: AskedBook;
let northwind: Deal;
let stop: () => void = () => {};

beforeEach(async () => {
  asked = await openSampleBook();
  northwind = await asked.dealNamed('Night-shift');
});
afterEach(() => {
  stop();
  asked.book.close();
});

/** Collects the answers; `next` waits for one that fits. */
function watch<N extends QueryName>(name: N, args: QueryArgs<N>, reading: PageReading | null = null) {
  const answers: QueryResults[N][] = [];
  const problems: unknown[] = [];
  const env = { ...asked.env, reading };
  stop = followAnswer(name, () => answerQuery(asked.book, env, name, args), {
    next: (value) => answers.push(value as QueryResults[N]),
    error: (error: unknown) => problems.push(error),
  });
  return {
    async next(fits: (answer: QueryResults[N]) => boolean): Promise<QueryResults[N]> {
      const end = Date.now() + PATIENCE_MS;
      while (Date.now() < end) {
        if (problems.length > 0) throw problems[0];
        const last = answers.at(-1);
        if (last !== undefined && fits(last)) return last;
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
      }
      throw new Error(`${name} was not answered again; ${answers.length} answers so far`);
    },
  };
}

describe('the sidebar', () => {
  it('hears of a commitment, an element, a role, a name, a choice and the settings', async () => {
    const live = watch('sidebar', {}, thread);
    const first = await live.next(({ deal }) => deal?.deal.id === northwind.id);
    const dealId = northwind.id;
    const contactId = first.page?.people[0]?.contactId ?? '';

    await asked.must('record-commitment', { dealId, kind: 'change', words: 'Will you fix it this year?' });
    await live.next(({ deal }) => deal?.ledgerTotal === (first.deal?.ledgerTotal ?? 0) + 1);

    await asked.must('answer-element', { dealId, elementKey: 'discover.information.pain', answer: 'Calls at night.' });
    await live.next(({ deal }) => JSON.stringify(deal?.checklist).includes('Calls at night.'));

    await asked.must('fill-role', { dealId, elementKey: 'discover.people.supporter', contactId });
    await live.next(({ deal }) => JSON.stringify(deal?.levels).includes('A supporter with influence'));

    await asked.must('edit-contact', { contactId, name: 'Dana Reyes-Holt' });
    await live.next(({ page, deal }) => {
      const shown = deal?.levels[1]?.people.some(({ contact }) => contact.name === 'Dana Reyes-Holt');
      return page?.people[0]?.name === 'Dana Reyes-Holt' && shown === true;
    });

    await asked.must('move-stage', { dealId, stage: 'diagnose' });
    await live.next(({ deal, lookup }) => {
      const stageName = lookup.state === 'shown' ? lookup.candidate.stageName : '';
      return deal?.claimed === 'diagnose' && stageName === 'Diagnose';
    });

    const threadKey = first.page?.threadKey ?? '';
    await asked.must('choose-deal', { threadKey, dealId: null });
    await live.next(({ lookup }) => lookup.state === 'silent');
    await asked.must('forget-choice', { threadKey });
    await live.next(({ lookup }) => lookup.state === 'shown');

    await asked.must('change-settings', { ownDomains: ['northwind.example'] });
    await live.next(({ lookup }) => lookup.state === 'silent' && lookup.why === 'internal');
  });

  it('hears of a deal that was not there', async () => {
    const stranger = gmailThread({ messages: [{ from: { email: 'kim@newco.example', name: 'Kim Ode' } }] });
    const live = watch('sidebar', {}, stranger);
    await live.next(({ lookup }) => lookup.state === 'offer');
    const person = { name: 'Kim Ode', email: 'kim@newco.example' };
    await asked.must('create-deal', { accountName: 'Newco', dealName: 'Newco rota', people: [person] });
    await live.next(({ deal }) => deal?.deal.name === 'Newco rota');
    await asked.must('log-exchange', { dealId: (await asked.dealNamed('Newco')).id, channel: 'call' });
    await live.next(({ deal }) => deal?.lastExchangeAt !== null);
  });

  it('hears of an account that looks like the page’s', async () => {
    const odd = gmailThread({ messages: [{ from: { email: 'kim@newc0.example', name: 'Kim Ode' } }] });
    const live = watch('sidebar', {}, odd);
    await live.next(({ lookup }) => lookup.state === 'offer' && lookup.lookAlike === null);
    await asked.must('create-deal', { accountName: 'Newco', domains: ['newco.example'], dealName: 'Newco rota' });
    await live.next(({ lookup }) => lookup.state === 'offer' && lookup.lookAlike !== null);
  });
});

describe('the other questions', () => {
  it('deal', async () => {
    const live = watch('deal', { dealId: northwind.id });
    await live.next((deal) => deal !== null);
    await asked.must('edit-account', { accountId: northwind.accountId, name: 'Northwind Freight' });
    await live.next((deal) => deal?.account.name === 'Northwind Freight');
    await asked.must('delete-deal', { dealId: northwind.id });
    await live.next((deal) => deal === null);
  });

  it('the client’s words, with those in the deal’s honesty', async () => {
    const { id: dealId } = northwind;
    const said = watch('statements', { dealId });
    const whole = watch('honesty', { dealId });
    const before = (await said.next(() => true)).total;
    await whole.next(() => true);
    await asked.must('record-statement', { dealId, about: 'vision', words: 'A rota that holds.' });
    await said.next(({ total }) => total === before + 1);
    await whole.next((view) => view?.statements[0]?.statement.words === 'A rota that holds.');
  });

  it('the replay and the plan, with what was given since', async () => {
    asked = await loadSampleBook();
    const { id: dealId } = await asked.dealNamed('Night-shift');
    const replay = watch('replay', { dealId });
    const plan = watch('client-plan', { dealId });
    await replay.next(() => true);
    const lines = (await plan.next(() => true)).length;
    await asked.must('record-commitment', { dealId, kind: 'time', words: 'Thursday at ten', state: 'given' });
    await replay.next((moments) => moments.at(-1)?.commitments[0]?.words === 'Thursday at ten');
    await plan.next((now) => now.length === lines + 1);
  });

  it('timeline', async () => {
    asked = await loadSampleBook();
    northwind = await asked.dealNamed('Night-shift');
    const live = watch('timeline', { dealId: northwind.id });
    const { total } = await live.next((page) => page.total > 0);
    await asked.must('move-stage', { dealId: northwind.id, stage: 'diagnose' });
    await live.next(
      (page) => page.total > total && page.rows.some(({ what }) => what.startsWith('timeline.stage-moved')),
    );
  });

  it.each(['updated', 'name', 'stage', 'value', 'close'] as const)('deals by %s', async (sort) => {
    const live = watch('deals', { sort });
    await live.next(({ total }) => total === 12);
    await asked.must('edit-deal', { dealId: northwind.id, value: 1, expectedClose: '2026-12-24', name: 'Zebra' });
    await live.next(({ rows }) => rows.some(({ deal }) => deal.name === 'Zebra'));
    await asked.must('record-commitment', { dealId: northwind.id, kind: 'time', words: 'A call?' });
    await live.next(({ rows }) => rows.some(({ deal, openAsks }) => deal.name === 'Zebra' && openAsks === 2));
    await asked.must('close-deal', { dealId: northwind.id, outcome: 'nurture' });
    await live.next(({ total }) => total === 11);
  });

  it.each(['open', 'asked', 'promises', 'due', 'all'] as const)('ledger of what is %s', async (state) => {
    const live = watch('ledger', { state, limit: 500 });
    const before = await live.next(({ total }) => total > 0);
    const due = { date: '2026-03-20' };
    const args = { dealId: northwind.id, kind: 'other' as const, words: 'Something quite new', due };
    const direction = state === 'promises' ? ('we' as const) : ('they' as const);
    await asked.must('record-commitment', { ...args, direction });
    const isNew = ({ commitment }: LedgerRow) => commitment.words === 'Something quite new';
    await live.next(({ rows, total }) => rows.some(isNew) && total === before.total + 1);
    await asked.must('edit-deal', { dealId: northwind.id, name: 'Another name' });
    await live.next(({ rows }) => rows.some(({ dealName }) => dealName === 'Another name'));
  });

  it('contacts, accounts, search and summary', async () => {
    const contacts = watch('contacts', { text: 'tom hagen' });
    await contacts.next(({ total }) => total === 1);
    const tom = await asked.book.contacts.where('emails').equals('tom.hagen@northwind.example').first();
    await asked.must('edit-contact', { contactId: tom?.id ?? '', title: 'Hub Lead' });
    await contacts.next(({ rows }) => rows[0]?.contact.title === 'Hub Lead');
    stop();

    const accounts = watch('accounts', {});
    await accounts.next(({ total }) => total === 14);
    await asked.must('create-deal', { accountName: 'Aardvark Rail', dealName: 'Aardvark' });
    await accounts.next(({ rows, total }) => total === 15 && rows[0]?.openDeals === 1);
    stop();

    const search = watch('search', { text: 'zeppelin' });
    await search.next((hits) => hits.length === 0);
    await asked.must('edit-deal', { dealId: northwind.id, name: 'Zeppelin crews' });
    await search.next((hits) => hits[0]?.title === 'Zeppelin crews');
    stop();

    const summary = watch('summary', {});
    await summary.next(({ sample }) => sample);
    await asked.must('remove-sample', {});
    await summary.next(({ sample, contacts: left }) => !sample && left === 0);
  });

  it('a draft of a record, which hears that it was recorded meanwhile', async () => {
    const page = gmailThread({
      messages: [{ from: addressOf(dana), text: 'I’ll send the plan by Friday.', id: 'msg-f:7' }],
    });
    const args = { dealId: northwind.id, from: 'message' as const, messageKey: 'msg-f:7' };
    const live = watch('commitment-draft', args, page);
    const draft = await live.next(({ duplicateOf }) => duplicateOf === null);
    const { kind, direction, words, contactId, messageKey, state } = draft;
    const record = { dealId: northwind.id, kind, direction, words, contactId, messageKey, state: state as 'given' };
    await asked.must('record-commitment', record);
    await live.next(({ duplicateOf }) => duplicateOf !== null);
  });
});

describe('the folder', () => {
  it('awaits nothing: a native await would leave the zone in which a live query listens', () => {
    const files = globSync('lib/queries/**/*.ts');
    expect(files.length).toBeGreaterThan(20);
    const awaiting = files.filter((file) =>
      /\basync\b[^.]*[(=]|\bawait\b[^`]*;/.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(awaiting).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
