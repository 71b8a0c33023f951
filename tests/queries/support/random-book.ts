/** Books of deals in every state, on several processes: some stages and elements are asked for no longer, some are another's. */
import { builtInProcess } from '../../../lib/domain/process/built-in.ts';
import { templateOf } from '../../../lib/domain/process/templates/templates.ts';
import type { Random } from '../../../lib/domain/sample-book/random.ts';
import { COMMITMENT_STATES, HONEST_REASONS, LEGITIMATE_REASONS } from '../../../lib/domain/rows/types.ts';
import type {
  Account,
  Commitment,
  Contact,
  Deal,
  DealElement,
  DealPerson,
  Level,
  Outcome,
  Process,
} from '../../../lib/domain/rows/types.ts';
import { commitment, contact, deal, element, part } from '../../domain/support/rows.ts';

const standardProcess = (): Process => builtInProcess('en');

export interface RandomBook {
  processes: Process[];
  accounts: Account[];
  contacts: Contact[];
  deals: Deal[];
  dealPeople: DealPerson[];
  dealElements: DealElement[];
  commitments: Commitment[];
}

const DAY = 86_400_000;
const OUTCOMES: readonly Outcome[] = [
  'won',
  'won',
  'lost-competitor',
  'no-decision',
  'no-decision',
  'disqualified',
  'nurture',
];

/** The built-in one is in the book already. */
export function randomBook(random: Random, now: number, deals: number): RandomBook {
  const processes = [standardProcess(), ownProcess(random), templateOf('rfp', 'en'), withoutCommitments()];
  const book: RandomBook = {
    processes: processes.slice(1),
    accounts: [],
    contacts: [],
    deals: [],
    dealPeople: [],
    dealElements: [],
    commitments: [],
  };
  for (let at = 0; at < deals; at += 1) addDeal(book, random.pick(processes), random, now, at);
  return book;
}

/** What a rep makes of it in a year: one stage and some elements go, one kind is asked for twice, one stage comes in. */
function ownProcess(random: Random): Process {
  const standard = standardProcess();
  const gone = random.pick(standard.stages).key;
  const stages = standard.stages.map((stage) => ({
    ...stage,
    name: `${stage.name} (own)`,
    ...(stage.key === gone && random.chance(0.7) ? { retired: true as const } : {}),
    elements: stage.elements.map((one) => (random.chance(0.15) ? { ...one, retired: true as const } : one)),
  }));
  const pilot = {
    ...(stages[3] ?? stages[0]),
    key: 'pilot',
    name: 'Pilot',
    skills: ['Prospecting'],
    elements: [
      {
        key: 'pilot.commitments.execute',
        group: 'commitments' as const,
        text: 'They try it',
        kind: 'execute' as const,
      },
      { key: 'pilot.steps.try', group: 'steps' as const, text: 'Try it' },
    ],
  } as Process['stages'][number];
  stages.splice(random.int(1, 5), 0, { ...pilot, retired: undefined } as never);
  delete stages.find(({ key }) => key === 'pilot')?.retired;
  return { ...standard, id: 'own@3', key: 'own', version: 3, name: 'Own', stages };
}

function withoutCommitments(): Process {
  const standard = standardProcess();
  const stages = standard.stages.slice(0, 3).map((stage) => ({
    ...stage,
    key: `bare-${stage.key}`,
    elements: stage.elements.filter(({ group }) => group !== 'commitments'),
  }));
  return { ...standard, id: 'bare@1', key: 'bare', name: 'Bare', stages };
}

function addDeal(book: RandomBook, process: Process, random: Random, now: number, at: number): void {
  const id = `deal-${at}`;
  const accountId = `account-${at % 7}`;
  if (!book.accounts.some((one) => one.id === accountId))
    book.accounts.push({
      id: accountId,
      name: `Account ${at}`,
      domains: [],
      linkedinKeys: [],
      nameKey: `account ${at}`,
      skeletons: [],
      createdAt: now,
      updatedAt: now,
    });
  const stage = random.pick(process.stages);
  const outcome = random.chance(0.55) ? random.pick(OUTCOMES) : null;
  const createdAt = now - random.int(20, 400) * DAY;
  const closedAt = outcome === null ? null : random.int(createdAt, now);
  book.deals.push(
    deal({
      id,
      accountId,
      name: `Deal ${at}`,
      processId: process.id,
      stage: outcome === 'won' && random.chance(0.6) ? (process.stages.at(-1)?.key ?? '') : stage.key,
      stageSince: createdAt,
      origin: random.pick(['we-opened', 'they-asked', 'rfp', 'referral'] as const),
      value: random.chance(0.2) ? null : random.int(1, 40) * 1000,
      currency: random.pick(['EUR', 'EUR', 'USD']),
      outcome,
      closed: outcome === null ? 0 : 1,
      closedAt,
      createdAt,
      updatedAt: createdAt + at,
    }),
  );
  const people = addPeople(book, process, random, now, id);
  const careful = random.next();
  for (const one of process.stages.flatMap(({ elements }) => elements)) addElement(book, one.key, random, id, now);
  const kinds = process.stages.flatMap(({ elements }) => elements.flatMap(({ kind }) => kind ?? []));
  for (const kind of kinds) {
    if (random.chance(0.25)) continue;
    const times = random.chance(0.2) ? 2 : 1;
    for (let n = 0; n < times; n += 1) addCommitment(book, kind, careful, random, id, people, now);
  }
}

function addPeople(book: RandomBook, process: Process, random: Random, now: number, dealId: string): string[] {
  const roles = process.stages.flatMap(({ elements }) =>
    elements.flatMap(({ key, group }) => (group === 'people' ? key : [])),
  );
  return Array.from({ length: random.int(0, 4) }, (_, at) => {
    const id = `${dealId}-person-${at}`;
    const level = random.pick<Level | null>([1, 2, 3, 4, null]);
    book.contacts.push(contact({ id, name: `Person ${at}`, level, accountId: null }));
    book.dealPeople.push({
      ...part(id, {
        dealId,
        roles: roles.filter(() => random.chance(0.15)),
        lastHeardAt: random.chance(0.3) ? null : now - random.int(0, 120) * DAY,
      }),
      id: `${dealId}/${id}`,
    });
    return id;
  });
}

function addElement(book: RandomBook, key: string, random: Random, dealId: string, now: number): void {
  if (random.chance(0.35)) return;
  const state = random.pick(['open', 'done', 'done', 'passed-over', 'passed-over', 'not-applicable'] as const);
  const reason =
    state === 'passed-over'
      ? random.pick([null, ...HONEST_REASONS, ...LEGITIMATE_REASONS, ...LEGITIMATE_REASONS])
      : state === 'not-applicable'
        ? random.pick([null, ...LEGITIMATE_REASONS])
        : null;
  const answer = key.includes('.information.') && random.chance(0.4) ? 'So it is' : '';
  const at = now - random.int(0, 300) * DAY;
  book.dealElements.push(element(key, { id: `${dealId}/${key}`, dealId, state, reason, answer, at }));
}

function addCommitment(
  book: RandomBook,
  kind: Commitment['kind'],
  careful: number,
  random: Random,
  dealId: string,
  people: readonly string[],
  now: number,
): void {
  const state = random.chance(careful) ? random.pick(['given', 'kept'] as const) : random.pick(COMMITMENT_STATES);
  const askedAt = now - random.int(0, 200) * DAY;
  const due = random.chance(0.5) ? new Date(now + random.int(-60, 30) * DAY).toISOString().slice(0, 10) : null;
  book.commitments.push(
    commitment({
      id: `${dealId}-c${book.commitments.length}`,
      dealId,
      kind,
      direction: random.chance(0.85) ? 'they' : 'we',
      state,
      words: `Words ${book.commitments.length}`,
      contactId: people.length > 0 && random.chance(0.8) ? random.pick(people) : null,
      askedAt: state === 'to-ask' ? null : askedAt,
      stateAt: random.int(askedAt, now),
      due: due === null ? null : { date: due },
      dueOn: due ?? '',
      createdAt: askedAt,
      updatedAt: askedAt,
    }),
  );
}
