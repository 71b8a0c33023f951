/**
 * A believable year of a rep who sells shift-planning software: 14 companies, 45 people, 18 deals. The same seed, day and
 * process give the same book; every row is marked, so that it can be removed without touching anything real.
 */
import { builtInProcesses } from '../process/built-in.ts';
import { addDays } from '../time/civil-date.ts';
import type {
  Account,
  Commitment,
  Contact,
  Deal,
  DealElement,
  DealPerson,
  Exchange,
  Id,
  Instant,
  Process,
  Regression,
  Statement,
  ThreadChoice,
} from '../rows/types.ts';
import { buildDeal } from './building/build-deal.ts';
import { buildPeople } from './building/build-people.ts';
import type { SamplePeople } from './building/build-people.ts';
import { CAST_DEALS } from './plans/deal-plans.ts';
import { stageWindows, todayOf } from './building/frame.ts';
import type { DealFrame } from './building/frame.ts';
import { pastPlans } from './plans/past-deals.ts';
import { MORE_DEALS } from './plans/more-deal-plans.ts';
import { phrasesFor } from './words/phrases.ts';
import type { DealPlan, SampleLanguage } from './plans/plan-types.ts';
import { forkSeed, seededRandom } from './random.ts';

export interface SampleInput {
  seed: number;
  now: Instant;
  /** A process that is not built in gives way to the language's own. */
  processId: string;
  language: SampleLanguage;
  /** Deals that ended in the year besides the named ones; absent = none. */
  past?: number;
}

export interface SampleRows {
  accounts: Account[];
  contacts: Contact[];
  deals: Deal[];
  dealPeople: DealPerson[];
  dealElements: DealElement[];
  commitments: Commitment[];
  exchanges: Exchange[];
  threadChoices: ThreadChoice[];
  statements: Statement[];
  regressions: Regression[];
}

const SAMPLE_PLANS: readonly DealPlan[] = [...CAST_DEALS, ...MORE_DEALS];

export function sampleRows(input: SampleInput): SampleRows {
  const process = processFor(input);
  const plans = [...SAMPLE_PLANS, ...pastPlans(forkSeed(input.seed, 'past'), input.past ?? 0)];
  const people = buildPeople(seededRandom(input.seed), (companyKey) => firstSeen(plans, companyKey, input.now));
  const built = plans.map((plan) => buildDeal(frameOf(plan, input, process, people)));
  return {
    accounts: people.accounts,
    contacts: people.contacts,
    deals: built.map(({ deal }) => deal),
    dealPeople: built.flatMap(({ dealPeople }) => dealPeople),
    dealElements: built.flatMap(({ dealElements }) => dealElements),
    commitments: built.flatMap(({ commitments }) => commitments),
    exchanges: built.flatMap(({ exchanges }) => exchanges),
    threadChoices: [],
    statements: built.flatMap(({ statements }) => statements),
    regressions: built.flatMap(({ regressions }) => regressions),
  };
}

function frameOf(plan: DealPlan, input: SampleInput, process: Process, people: SamplePeople): DealFrame {
  const random = seededRandom(forkSeed(input.seed, plan.key));
  const today = todayOf(input.now);
  const inDeal = plan.people.flatMap((key) => people.contactsByKey.get(key) ?? []);
  return {
    plan,
    process,
    language: input.language,
    phrases: phrasesFor(input.language),
    random,
    now: input.now,
    today,
    dealId: random.id('deal'),
    accountId: accountIdOf(plan, people.accountIds),
    people: inDeal,
    contacts: people.contactsByKey,
    windows: stageWindows({ plan, process, random, today }),
  };
}

/** A company came into the book two days before its first deal. */
function firstSeen(plans: readonly DealPlan[], companyKey: string, now: Instant): Instant {
  const started = plans.filter((plan) => plan.company === companyKey).map((plan) => plan.started);
  return Date.parse(`${addDays(todayOf(now), -Math.max(0, ...started) - 2)}T09:00:00Z`);
}

function accountIdOf(plan: DealPlan, ids: ReadonlyMap<string, Id>): Id {
  const id = ids.get(plan.company);
  if (id === undefined) throw new Error(`no company ${plan.company}`);
  return id;
}

function processFor({ processId, language }: SampleInput): Process {
  const processes = builtInProcesses();
  const found = processes.find(({ id }) => id === processId) ?? processes.find((one) => one.language === language);
  const process = found ?? processes[0];
  if (!process) throw new Error('no process is built in');
  return process;
}
