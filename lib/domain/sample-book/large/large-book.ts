/**
 * Big books for benches: as many deals, people and commitments as asked for, with the names, words and spread of a real
 * one. Rows are not marked as samples. 10,000 deals, 50,000 people and 100,000 commitments take about a second.
 */
import { builtInProcesses } from '../../process/built-in.ts';
import { stageIndex, usualCommitments } from '../../process/find.ts';
import type { Commitment, Contact, Deal, DealElement, DealPerson, Instant, Process, Stage } from '../../rows/types.ts';
import { largeAccount, largeContact } from './large-people.ts';
import { PHRASES_EN } from '../words/phrases-en.ts';
import { fillPhrase } from '../words/phrases.ts';
import { seededRandom } from '../random.ts';
import type { Random } from '../random.ts';
import type { SampleRows } from '../sample-rows.ts';
import { largeCommitment } from './large-commitment.ts';

export interface LargeBookInput {
  seed: number;
  now: Instant;
  deals: number;
  people: number;
  commitments: number;
}

const DAY_MS = 86_400_000;
const PEOPLE_A_DEAL = 3;
const THINGS = ['the night-shift rota', 'weekend cover', 'crew rostering', 'the ward rota', 'store scheduling'];

interface Making {
  input: LargeBookInput;
  random: Random;
  process: Process;
}

/** Account `n` owns the deals and people whose number leaves `n` over; the last two fifths of the people are in no deal. */
export function largeBook(input: LargeBookInput): SampleRows {
  const [process] = builtInProcesses();
  if (!process) throw new Error('no process is built in');
  const making: Making = { input, random: seededRandom(input.seed), process };
  const accountCount = Math.max(1, Math.ceil(input.deals * 0.6));
  const start = input.now - 700 * DAY_MS;
  const accounts = Array.from({ length: accountCount }, (_, index) => largeAccount(index, start));
  const contacts = Array.from({ length: input.people }, (_, index) =>
    largeContact(index, index % accountCount, start, making.random),
  );
  const deals = Array.from({ length: input.deals }, (_, index) => dealRow(making, index, index % accountCount));
  const dealPeople = deals.flatMap((deal, index) => partsOf(making, deal, index, contacts, accountCount));
  return {
    accounts,
    contacts,
    deals,
    dealPeople,
    dealElements: deals.flatMap((deal) => elementsOf(making, deal)),
    commitments: commitmentsOf(making, deals, dealPeople),
    exchanges: [],
    threadChoices: [],
    statements: [],
    regressions: [],
  };
}

function dealRow({ input, random, process }: Making, index: number, account: number): Deal {
  const createdAt = input.now - random.int(1, 600) * DAY_MS;
  const closed = random.chance(0.55);
  const stage = random.pick(process.stages);
  const updatedAt = createdAt + Math.floor(random.next() * (input.now - createdAt));
  return {
    id: `deal-${index}`,
    accountId: `account-${account}`,
    name: `${fillPhrase(random.pick(THINGS).replace('the ', ''), {})} ${index}`,
    processId: process.id,
    stage: stage.key,
    stageSince: updatedAt,
    origin: random.pick(['we-opened', 'they-asked', 'rfp', 'referral']),
    dream: random.chance(0.05),
    value: random.chance(0.15) ? null : random.int(5, 250) * 1000,
    currency: 'EUR',
    expectedClose: closed ? null : new Date(input.now + random.int(5, 200) * DAY_MS).toISOString().slice(0, 10),
    outcome: closed ? random.pick(['won', 'lost-competitor', 'no-decision', 'disqualified']) : null,
    closed: closed ? 1 : 0,
    closedAt: closed ? updatedAt : null,
    note: '',
    nextAskSnoozedUntil: null,
    createdAt,
    updatedAt,
  };
}

/** People of the deal's own account, so that an address leads to few deals. */
function partsOf(
  { input, random }: Making,
  deal: Deal,
  index: number,
  contacts: Contact[],
  accounts: number,
): DealPerson[] {
  const account = index % accounts;
  const reach = Math.floor((contacts.length * 0.6) / accounts);
  return Array.from({ length: PEOPLE_A_DEAL }, (_, turn) => account + (turn % Math.max(1, reach)) * accounts)
    .filter((number, turn, all) => number < contacts.length && all.indexOf(number) === turn)
    .map((number) => ({
      id: `part-${index}-${number}`,
      dealId: deal.id,
      contactId: `contact-${number}`,
      roles: [],
      lastHeardAt: random.chance(0.7) ? input.now - random.int(1, 200) * DAY_MS : null,
    }));
}

/** About six a deal, in the stages that it has been through. */
function elementsOf({ random, process }: Making, deal: Deal): DealElement[] {
  const stages = process.stages.slice(0, stageIndex(process, deal.stage) + 1);
  return stages.slice(-3).flatMap((stage: Stage) =>
    stage.elements.slice(0, 2).map((element) => ({
      id: `${deal.id}/${element.key}`,
      dealId: deal.id,
      elementKey: element.key,
      state: random.chance(0.7) ? 'done' : 'passed-over',
      answer: '',
      reason: null,
      why: '',
      late: false,
      at: deal.updatedAt,
    })),
  );
}

function commitmentsOf({ input, random, process }: Making, deals: Deal[], parts: DealPerson[]): Commitment[] {
  const kinds = process.stages.flatMap((stage) => usualCommitments(stage).map(({ kind }) => kind));
  const firstPart = new Map(parts.toReversed().map((part) => [part.dealId, part.contactId]));
  if (deals.length === 0) return [];
  return Array.from({ length: input.commitments }, (_, index) => {
    const deal = deals[index % deals.length] as Deal;
    const kind = kinds[Math.floor(index / deals.length) % kinds.length] ?? 'other';
    const words = fillPhrase(random.pick(PHRASES_EN.asks[kind]), {
      thing: random.pick(THINGS),
      crew: 'the planners',
      other: 'Robin',
      money: '€40,000',
      on: 'on Thursday',
      by: 'by Friday',
    });
    return largeCommitment({
      index,
      deal,
      kind,
      words,
      contactId: firstPart.get(deal.id) ?? null,
      now: input.now,
      random,
    });
  });
}
