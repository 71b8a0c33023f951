/**
 * Takes what was recorded in one deal to another, as if it had been recorded there: with its people, its chance to ask, what
 * it did to the checklist and to the honest stage, and what the rep said of its words. What it has made of the deal that it
 * leaves goes with it.
 */
import { stepBackBy } from '../../domain/honesty/regression.ts';
import type { Commitment, Deal, Exchange, Id, Judgement } from '../../domain/rows/types.ts';
import { findDuplicate, isSameWords } from '../../store/reading/duplicates.ts';
import { bare } from '../../store/rows/rows.ts';
import { sentenceKey } from '../../store/under-way/marks.ts';
import { readSent } from '../../store/under-way/sent.ts';
import { markCommitmentElement } from '../commitments/mark-commitment-element.ts';
import { restEarlierAsks } from '../commitments/rest-earlier-asks.ts';
import { sampleOf, touchDeal } from '../deals/touch-deal.ts';
import { isAskOf, withoutAsk } from '../exchanges/ask-in-exchange.ts';
import { chanceOf } from '../exchanges/chance-of.ts';
import { findDeal, findProcess } from '../find-rows.ts';
import { hearFrom } from '../people/hear-from.ts';
import { joinDeal } from '../people/join-person.ts';
import { refuse } from '../refusal.ts';
import type { Verb, Work } from '../verb.ts';
import { heardAt } from './heard-at.ts';
import type { Recorded } from './heard-at.ts';
import { leaveDeal } from './leave-deal.ts';
import type { Gone } from './leave-deal.ts';
import { whatMoves } from './what-moves.ts';
import type { Moving } from './what-moves.ts';

function into<Row extends { dealId: Id | null; sample?: true }>(deal: Deal, { sample: _sample, ...row }: Row): Row {
  return { ...row, dealId: deal.id, ...sampleOf(deal) } as Row;
}

/**
 * Captured in both deals meanwhile, and they stand alike: once is enough.
 * @returns by the id of what moves, what stands there already
 */
async function findTwins(work: Work, deal: Deal, moving: Moving): Promise<Map<Id, Id>> {
  const twins = new Map<Id, Id>();
  const isSame = (a: string, b: string) => sentenceKey(a) === sentenceKey(b);
  for (const row of moving.commitments.values()) {
    const twin = await findDuplicate(work.book, { ...row, dealId: deal.id }, isSame);
    if (twin?.state === row.state) twins.set(row.id, twin.id);
  }
  return twins;
}

/** The step back that came of it is one here, too, or it was none. */
async function moveRegressions(work: Work, deal: Deal, after: Commitment | null, id: Id): Promise<void> {
  for (const key of await work.book.regressions.where('commitmentId').equals(id).primaryKeys()) {
    const regression = await work.rows.read('regression', key);
    const step = after && (await stepIn(work, deal, after));
    if (regression && step) await work.rows.write('regression', { ...into(deal, regression), ...step });
    else await work.rows.remove('regression', key);
  }
}

async function stepIn(work: Work, deal: Deal, after: Commitment) {
  const process = await findProcess(work, deal.processId);
  const elements = (await work.book.dealElements.where('dealId').equals(deal.id).toArray()).map(bare);
  const standing = (await work.book.commitments.where('dealId').equals(deal.id).toArray()).map(bare);
  return stepBackBy(process, elements, [...standing, { ...after, state: 'given' }], after);
}

/** The same words may stand in another message, and what was said of them there is that one's. */
export function isSaidOf({ text, draftKey }: Judgement, { words, messageKey }: Commitment): boolean {
  if (draftKey !== undefined && messageKey !== '' && draftKey !== messageKey) return false;
  return isSameWords(words, text);
}

/** What the rep said of its words goes with them, so that deleting them finds it. */
async function moveJudgements(work: Work, deal: Deal, moving: Moving): Promise<void> {
  const commitments = [...moving.commitments.values()].filter(({ words }) => words !== '');
  const mails = [...moving.exchanges.values()];
  for (const from of sourcesOf(moving)) {
    for (const { id } of await work.book.judgements.where('dealId').equals(from).toArray()) {
      const row = await work.rows.read('judgement', id);
      const isOf = (one: { dealId: Id }) => one.dealId === from;
      const goes =
        mails.some((mail) => isOf(mail) && mail.messageKey !== undefined && mail.messageKey === row?.draftKey) ||
        commitments.some((one) => isOf(one) && row !== null && isSaidOf(row, one));
      if (row && goes) await work.rows.write('judgement', into(deal, row));
    }
  }
}

/** Whom it names has a part in the deal now, and was heard from there where they were. */
async function hearOf(work: Work, deal: Deal, contactId: Id, row: Recorded): Promise<void> {
  const at = heardAt(row);
  if (at > 0) await hearFrom(work, deal, contactId, at);
  else await joinDeal(work, deal, contactId);
}

async function moveCommitment(work: Work, deal: Deal, before: Commitment): Promise<Commitment> {
  const after: Commitment = { ...into(deal, before), updatedAt: work.now };
  await work.rows.write('commitment', after);
  if (after.contactId !== null) await hearOf(work, deal, after.contactId, after);
  return after;
}

async function moveExchange(work: Work, deal: Deal, before: Exchange, twins: ReadonlyMap<Id, Id>): Promise<void> {
  const { chance: _chance, ...rest } = before;
  const asked = before.commitmentIds.map((id) => twins.get(id) ?? id);
  // Some of it may have come before.
  const recorded = before.messageKey ? (await readSent(work.book, before.messageKey)).commitments : [];
  const commitmentIds: Id[] = [];
  for (const id of new Set([...asked, ...recorded.map((row) => row.id)])) {
    const row = await work.rows.read('commitment', id);
    if (row?.dealId === deal.id && (asked.includes(id) || isAskOf(row, deal))) commitmentIds.push(id);
  }
  await work.rows.write('exchange', {
    ...into(deal, rest),
    commitmentIds,
    ...(await chanceOf(work, deal, before.at)),
  });
  for (const contactId of before.contactIds) await hearOf(work, deal, contactId, before);
}

/** A mail that stays has not asked for what has gone; one that stands where its ask has come to, has. */
async function settleExchanges(work: Work, deal: Deal, asks: readonly Commitment[]): Promise<void> {
  for (const ask of asks) {
    for (const key of await work.book.exchanges.where('commitmentIds').equals(ask.id).primaryKeys()) {
      const exchange = await work.rows.read('exchange', key);
      if (exchange && exchange.dealId !== deal.id) await work.rows.write('exchange', withoutAsk(exchange, ask.id));
    }
    const sent = ask.messageKey === '' ? null : (await readSent(work.book, ask.messageKey)).exchange;
    const exchange = sent && (await work.rows.read('exchange', sent.id));
    if (exchange?.dealId !== deal.id || !isAskOf(ask, deal) || exchange.commitmentIds.includes(ask.id)) continue;
    await work.rows.write('exchange', { ...exchange, commitmentIds: [...exchange.commitmentIds, ask.id] });
  }
}

function sourcesOf({ commitments, exchanges, statements }: Moving): Id[] {
  const rows = [...commitments.values(), ...exchanges.values(), ...statements.values()];
  return [...new Set(rows.map(({ dealId }) => dealId))];
}

function goneFrom({ commitments, exchanges, statements }: Moving, from: Id): Gone[] {
  const named = (type: Gone['type'], rows: Iterable<{ id: Id; dealId: Id }>) =>
    [...rows].filter(({ dealId }) => dealId === from).map(({ id }) => ({ type, id }));
  return [
    ...named('commitment', commitments.values()),
    ...named('exchange', exchanges.values()),
    ...named('statement', statements.values()),
  ];
}

async function moveStatements(work: Work, deal: Deal, moving: Moving): Promise<void> {
  for (const statement of moving.statements.values()) {
    await work.rows.write('statement', into(deal, statement));
    if (statement.contactId !== null) await hearOf(work, deal, statement.contactId, statement);
  }
}

async function moveCommitments(work: Work, deal: Deal, moving: Moving, twins: ReadonlyMap<Id, Id>) {
  const moved: Commitment[] = [];
  for (const before of moving.commitments.values()) {
    if (twins.has(before.id)) await work.rows.remove('commitment', before.id);
    else moved.push(await moveCommitment(work, deal, before));
  }
  return moved;
}

/** Call once all of them stand where they go. */
async function followCommitments(work: Work, deal: Deal, moving: Moving): Promise<void> {
  for (const before of moving.commitments.values()) {
    const after = await work.rows.read('commitment', before.id);
    await moveRegressions(work, deal, after, before.id);
    const from = await work.rows.read('deal', before.dealId);
    if (from) await markCommitmentElement(work, from, before, null);
    if (!after) continue;
    await markCommitmentElement(work, deal, null, after);
    await restEarlierAsks(work, after);
  }
}

export const moveRecords: Verb<'move-records'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const moving = (await whatMoves(work, args)) ?? refuse('not-found', { what: 'record' });
  const sources = sourcesOf(moving);
  // Said in another tab already.
  if (sources.length === 0) return { said: null };
  const twins = await findTwins(work, deal, moving);
  await moveJudgements(work, deal, moving);
  const moved = await moveCommitments(work, deal, moving, twins);
  for (const exchange of moving.exchanges.values()) await moveExchange(work, deal, exchange, twins);
  await settleExchanges(work, deal, [...moving.commitments.values()].filter(({ id }) => twins.has(id)).concat(moved));
  await moveStatements(work, deal, moving);
  await followCommitments(work, deal, moving);
  for (const from of sources) {
    await leaveDeal(work, from, goneFrom(moving, from));
    await touchDeal(work, from);
  }
  await touchDeal(work, deal.id);
  return { said: 'done.records-moved', values: { deal: deal.name } };
};

/** "No": what was recorded from this thread before the choice stays where it is. */
export const leaveRecords: Verb<'leave-records'> = async (work, { threadKey, dealId }) => {
  const choice = (await work.rows.read('threadChoice', threadKey)) ?? refuse('not-found', { what: 'choice' });
  // Another was chosen in another tab since: that one has not been asked about.
  if (choice.dealId !== dealId) return { said: null };
  await work.rows.write('threadChoice', { ...choice, leaves: true });
  return { said: 'done.records-left' };
};
