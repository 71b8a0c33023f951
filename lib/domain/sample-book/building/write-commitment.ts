/** One commitment row with words that fit it. */
import type {
  Channel,
  CivilDate,
  Commitment,
  CommitmentKind,
  CommitmentState,
  Direction,
  Id,
  Instant,
} from '../../rows/types.ts';
import type { DealFrame } from './frame.ts';
import { fillPhrase, sayable } from '../words/phrases.ts';
import type { Slots } from '../words/phrases.ts';
import type { SampleLanguage } from '../plans/plan-types.ts';
import { dayOf, sayDay } from './work-time.ts';

interface CommitmentFacts {
  kind: CommitmentKind;
  direction: Direction;
  state: CommitmentState;
  contactId: Id | null;
  askedAt: Instant;
  stateAt: Instant;
  due: CivilDate | null;
  soft: boolean;
  channel: Channel;
}

export function writeCommitment(frame: DealFrame, facts: CommitmentFacts): Commitment {
  const { askedAt, due, ...rest } = facts;
  return {
    id: frame.random.id('commitment'),
    dealId: frame.dealId,
    ...rest,
    words: wordsFor(frame, facts),
    askedAt: facts.state === 'to-ask' ? null : askedAt,
    due: due === null ? null : { date: due },
    dueOn: due ?? '',
    link: null,
    messageKey: '',
    createdAt: askedAt,
    updatedAt: facts.stateAt,
    sample: true,
  };
}

function wordsFor(frame: DealFrame, facts: CommitmentFacts): string {
  const { phrases, random } = frame;
  const slots = slotsFor(frame, facts);
  const bank = facts.direction === 'we' ? promisesAt(frame, facts.askedAt) : phrases.asks[facts.kind];
  const fitting = sayable(bank, slots);
  // A date in the words is worth more than none where there is one.
  const dated = fitting.filter((phrase) => /\{(?:on|by)\}/.test(phrase));
  return fillPhrase(random.pick(dated.length > 0 ? dated : fitting), slots);
}

/** Up to the stage before the diagnosis there is nothing yet to revise, price or sign. */
function promisesAt({ phrases, process, windows }: DealFrame, at: Instant): string[] {
  const day = dayOf(at);
  const stage = windows.findLast((window) => window.from <= day)?.stage;
  return stage && process.stages.indexOf(stage) > 2 ? phrases.promises.late : phrases.promises.early;
}

function slotsFor(frame: DealFrame, { askedAt, due, contactId }: CommitmentFacts): Slots {
  const { plan, language, people } = frame;
  const other = people.find((person) => person.id !== contactId);
  return {
    thing: plan.thing[language],
    crew: plan.crew[language],
    ...(other ? { other: language === 'de' ? other.name : (other.name.split(' ')[0] ?? other.name) } : {}),
    ...(plan.value === null ? {} : { money: sayMoney(plan.value, plan.currency, language) }),
    ...(due === null ? {} : sayDay(due, dayOf(askedAt), language)),
  };
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

function sayMoney(value: number, currency: string, language: SampleLanguage): string {
  const key = `${language} ${currency}`;
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const format =
    moneyFormats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  moneyFormats.set(key, format);
  return format.format(value);
}
