/** The sample book is believable, whole, and the same on every run. */
import { assert, constantFrom, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf, weekdayOf } from '../../../lib/domain/time/civil-date.ts';
import { isUnanswered } from '../../../lib/domain/commitment/commitment.ts';
import { honestStage } from '../../../lib/domain/honesty/honest-stage.ts';
import { chooseNextAsk } from '../../../lib/domain/asking/next-ask.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { findElement, stageIndex } from '../../../lib/domain/process/find.ts';
import { NOT_IN_BOOK } from '../../../lib/domain/sample-book/building/build-people.ts';
import { CLIENTS } from '../../../lib/domain/sample-book/cast/cast.ts';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import type { SampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import type {
  Commitment,
  Deal,
  DealElement,
  DealPerson,
  Exchange,
  Process,
  Regression,
  Statement,
} from '../../../lib/domain/rows/types.ts';
import { atWork } from '../support/at-work.ts';

const NOW = Date.parse('2026-03-04T10:20:00Z');
const DAY_MS = 86_400_000;
const PROCESSES = builtInProcesses();
const book = sampleRows({ seed: 1, now: NOW, processId: 'standard@1', language: 'en' });

function processOf(deal: Deal): Process {
  const process = PROCESSES.find(({ id }) => id === deal.processId);
  if (!process) throw new Error(`no process ${deal.processId}`);
  return process;
}

function dealNamed(rows: SampleRows, beginning: string): Deal {
  const deal = rows.deals.find(({ name }) => name.startsWith(beginning));
  if (!deal) throw new Error(`no deal ${beginning}`);
  return deal;
}

function nextAskOf(rows: SampleRows, deal: Deal) {
  const contacts = new Map(rows.contacts.map((contact) => [contact.id, contact]));
  const people = rows.dealPeople
    .filter(({ dealId }) => dealId === deal.id)
    .flatMap((part) => {
      const contact = contacts.get(part.contactId);
      return contact ? [{ contact, part }] : [];
    });
  return chooseNextAsk({
    process: processOf(deal),
    deal,
    elements: rows.dealElements.filter(({ dealId }) => dealId === deal.id),
    commitments: rows.commitments.filter(({ dealId }) => dealId === deal.id),
    people,
    ...atWork(NOW),
  });
}

describe('the sample book', () => {
  it('has the size of a rep’s year', () => {
    expect(book.accounts).toHaveLength(14);
    expect(book.contacts).toHaveLength(45);
    expect(book.deals).toHaveLength(18);
    expect(book.commitments.length).toBeGreaterThan(100);
    expect(book.exchanges.length).toBeGreaterThan(100);
  });

  it('has open deals in every stage, and won and lost ones', () => {
    const stages = PROCESSES[0]?.stages.map(({ key }) => key) ?? [];
    const open = book.deals.filter(({ closed }) => closed === 0).map(({ stage }) => stage);
    expect(new Set(open)).toEqual(new Set(stages));
    const outcomes = book.deals.flatMap(({ outcome }) => outcome ?? []);
    expect(outcomes.filter((outcome) => outcome === 'won')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome !== 'won')).toHaveLength(3);
  });

  it('is the same for the same seed and differs for another', () => {
    const again = sampleRows({ seed: 1, now: NOW, processId: 'standard@1', language: 'en' });
    expect(again).toEqual(book);
    const other = sampleRows({ seed: 2, now: NOW, processId: 'standard@1', language: 'en' });
    expect(other.commitments.map(({ words }) => words)).not.toEqual(book.commitments.map(({ words }) => words));
  });

  it('knows every company of the cast, and all but one of its people', () => {
    const domains = new Set(book.accounts.flatMap((account) => account.domains));
    for (const client of CLIENTS) expect(domains).toContain(client.domain);
    const addresses = new Set(book.contacts.flatMap(({ emails }) => emails));
    const cast = CLIENTS.flatMap(({ people }) => people.map(({ email }) => email));
    expect(cast.filter((email) => !addresses.has(email))).toEqual(
      [...NOT_IN_BOOK].map((key) => `${key}@northwind.example`),
    );
    expect(addresses).toContain('teo-lindqvist@gmail.com');
  });

  it('has Northwind in Discover with the change still to be asked for', () => {
    const deal = dealNamed(book, 'Night-shift planning');
    expect(deal).toMatchObject({ stage: 'discover', closed: 0, dream: true });
    const dana = book.contacts.find(({ name }) => name === 'Dana Reyes');
    expect(nextAskOf(book, deal)).toMatchObject({ kind: 'change', contactId: dana?.id });
  });

  it('has two open deals at one company, and a won one beside a new one at another', () => {
    const dealsAt = (domain: string) => {
      const account = book.accounts.find(({ domains }) => domains.includes(domain));
      return book.deals.filter(({ accountId }) => accountId === account?.id).map(({ outcome }) => outcome);
    };
    expect(dealsAt('haldenfoods.example')).toEqual([null, null]);
    expect(new Set(dealsAt('brightwater.example'))).toEqual(new Set([null, 'won']));
  });

  it('has a deal whose honest stage stands behind the claimed one', () => {
    const deal = dealNamed(book, 'Theatre staffing');
    const elements = book.dealElements.filter(({ dealId }) => dealId === deal.id);
    const commitments = book.commitments.filter(({ dealId }) => dealId === deal.id);
    const { stage, gap } = honestStage(processOf(deal), deal.stage, elements, commitments);
    expect(deal.stage).toBe('present');
    expect(stage).toBe('diagnose');
    expect(gap).toEqual([{ kind: 'collaborate', state: 'missing' }]);
  });

  it('has an open deal that went back, without a cause yet, and one that came back', () => {
    const { id } = dealNamed(book, 'Ramp crew planning');
    expect(book.regressions.filter(({ dealId }) => dealId === id)).toMatchObject([
      { from: 'discover', to: 'target', cause: '' },
    ]);
    expect(book.regressions.filter(({ dealId, cause }) => dealId !== id && cause !== '')).toHaveLength(1);
  });

  it('has what the client said, about all three things and on all four levels', () => {
    expect(new Set(book.statements.map(({ about }) => about)).size).toBe(3);
    expect(new Set(book.statements.map(({ level }) => level)).size).toBe(4);
    expect(book.statements.length).toBeGreaterThan(20);
  });

  it('has something overdue, due today and without an answer', () => {
    const today = civilDateOf(NOW, 'UTC');
    const pending = book.commitments.filter(({ state }) => state === 'given' || state === 'asked');
    expect(pending.some(({ dueOn }) => dueOn !== '' && dueOn < today)).toBe(true);
    expect(pending.some(({ dueOn }) => dueOn === today)).toBe(true);
    expect(pending.some(({ dueOn }) => dueOn > today)).toBe(true);
    expect(pending.filter((commitment) => isUnanswered(commitment, atWork(NOW))).length).toBeGreaterThan(1);
  });
});

describe('any sample book', () => {
  const anyNow = integer({ min: Date.parse('2025-01-01T00:00:00Z'), max: Date.parse('2032-01-01T00:00:00Z') });
  const anyLanguage = constantFrom('en' as const, 'de' as const);

  it('holds together', { timeout: 30_000 }, () => {
    assert(
      property(nat(), anyNow, anyLanguage, (seed, now, language) => {
        const processId = language === 'de' ? 'standard-de@1' : 'standard@1';
        expect(findNonsense(sampleRows({ seed, now, processId, language }), now)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is not believed when it is broken', () => {
    const [first, ...others] = book.commitments;
    if (!first) throw new Error('no commitments');
    const broken = { ...first, words: 'Can we meet {on}?', stateAt: NOW + 1, contactId: 'nobody', dueOn: '2026-03-07' };
    const problems = findNonsense({ ...book, commitments: [broken, ...others] }, NOW);
    expect(problems).toHaveLength(5);
  });
});

type Check = [wrong: boolean, what: string];

/** What cannot be, in words. */
function findNonsense(rows: SampleRows, now: number): string[] {
  const deals = new Map(rows.deals.map((deal) => [deal.id, deal]));
  const checks = [
    ...wholeChecks(rows),
    ...rows.deals.flatMap((deal) => dealChecks(deal, rows, now)),
    ...rows.dealPeople.flatMap((part) => partChecks(part, deals.get(part.dealId), rows)),
    ...rows.dealElements.flatMap((row) => elementChecks(row, deals.get(row.dealId), now)),
    ...rows.commitments.flatMap((row) => commitmentChecks(row, deals.get(row.dealId), rows, now)),
    ...rows.exchanges.flatMap((row) => exchangeChecks(row, rows, now)),
    ...rows.statements.flatMap((row) => statementChecks(row, rows)),
    ...rows.regressions.flatMap((row) => regressionChecks(row, rows)),
  ];
  return checks.flatMap(([wrong, what]) => (wrong ? [what] : []));
}

function wholeChecks(rows: SampleRows): Check[] {
  const all: { id: string; sample?: true }[] = Object.values(rows).flat();
  return [
    [new Set(all.map(({ id }) => id)).size !== all.length, 'two rows have the same id'],
    [!all.every(({ sample }) => sample === true), 'a row is not marked as part of the sample'],
  ];
}

function statementChecks(row: Statement, { exchanges, contacts }: SampleRows): Check[] {
  // Two exchanges of a deal may fall on one moment.
  const talks = exchanges.filter(({ dealId, at }) => dealId === row.dealId && at === row.at);
  const speaker = contacts.find(({ id }) => id === row.contactId);
  return [
    [talks.every(({ direction }) => direction === 'out'), `${row.words} was said in no talk`],
    [
      !speaker || !talks.some(({ contactIds }) => contactIds.includes(speaker.id)),
      `${row.words} was said by nobody who was there`,
    ],
    [row.level !== (speaker?.level ?? null), `${row.words} has another level than who said it`],
    [/[{}]/.test(row.words), `${row.words} has a slot`],
  ];
}

function regressionChecks(row: Regression, { commitments, deals }: SampleRows): Check[] {
  const broke = commitments.find(({ id }) => id === row.commitmentId);
  const deal = deals.find(({ id }) => id === row.dealId);
  const keys = deal ? processOf(deal).stages.map(({ key }) => key) : [];
  return [
    [broke?.state !== 'broken' || broke.dealId !== row.dealId, `${row.id} names nothing that broke`],
    [keys.indexOf(row.to) >= keys.indexOf(row.from), `${row.id} goes ahead`],
    [row.at !== broke?.stateAt, `${row.id} was at another time`],
  ];
}

function dealChecks(deal: Deal, { accounts }: SampleRows, now: number): Check[] {
  const end = deal.closedAt ?? now;
  return [
    [!accounts.some(({ id }) => id === deal.accountId), `${deal.name} has no account`],
    [(deal.closed === 1) !== (deal.outcome !== null), `${deal.name} is closed without an outcome, or open with one`],
    [deal.createdAt > deal.stageSince || deal.stageSince > end, `${deal.name} runs backwards`],
    [deal.updatedAt > now, `${deal.name} was changed tomorrow`],
    [now - deal.createdAt > 366 * DAY_MS, `${deal.name} is older than the year`],
  ];
}

function partChecks(part: DealPerson, deal: Deal | undefined, { contacts }: SampleRows): Check[] {
  const groups = part.roles.map((role) => deal && findElement(processOf(deal), role)?.element.group);
  return [
    [!contacts.some(({ id }) => id === part.contactId), `part ${part.id} has no contact`],
    [groups.some((group) => group !== 'people'), `part ${part.id} fills what is no role`],
  ];
}

function elementChecks(row: DealElement, deal: Deal | undefined, now: number): Check[] {
  const process = deal && processOf(deal);
  const found = process && findElement(process, row.elementKey);
  const ahead = found && deal && stageIndex(process, found.stage.key) > stageIndex(process, deal.stage);
  return [
    [!found, `${row.id} is not in the process`],
    [ahead === true, `${row.id} was reached before its stage`],
    [row.at >= now, `${row.id} was ticked tomorrow`],
    [/[{}]/.test(row.answer), `${row.id} has braces left over`],
  ];
}

function commitmentChecks(row: Commitment, deal: Deal | undefined, { contacts }: SampleRows, now: number): Check[] {
  const { words, id } = row;
  return [
    [/[{}]|undefined|null/.test(words) || words.length < 20, `${id} says “${words}”`],
    [!contacts.some((contact) => contact.id === row.contactId), `${id} is of nobody`],
    [row.stateAt >= now || (row.askedAt ?? 0) > row.stateAt, `${id} runs backwards`],
    [row.createdAt < (deal?.createdAt ?? now), `${id} is older than its deal`],
    [row.dueOn !== (row.due?.date ?? ''), `${id} has two due dates`],
    [
      row.dueOn !== '' && [0, 6].includes(weekdayOf(row.dueOn)) && row.dueOn !== civilDateOf(now, 'UTC'),
      `${id} is due on a weekend`,
    ],
  ];
}

function exchangeChecks(row: Exchange, { commitments }: SampleRows, now: number): Check[] {
  return [
    [row.at >= now, `${row.id} is tomorrow`],
    [/[{}]/.test(row.note), `${row.id} has braces left over`],
    [!row.commitmentIds.every((id) => commitments.some((one) => one.id === id)), `${row.id} names no commitment`],
  ];
}
