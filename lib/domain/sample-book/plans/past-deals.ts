/**
 * Deals that ended in the rep's year, drawn from a seed: enough of them to look back on. The review is the step that this
 * rep passes over most; deals with it were won more often, those that came in as a request for proposals less.
 */
import type { CommitmentKind, Outcome, StageKey } from '../../rows/types.ts';
import type { DealPlan } from './plan-types.ts';
import { seededRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { deal, ended, setback } from './short-forms.ts';

interface PastClient {
  company: string;
  currency: string;
  people: string[];
}

const CLIENTS: readonly PastClient[] = [
  { company: 'corvane', currency: 'EUR', people: ['bram.deschutter', 'yves.lambert', 'liesbeth.aerts'] },
  { company: 'pinemoor', currency: 'GBP', people: ['grace.tamsin', 'ruby.anstey', 'leonard.cobb'] },
  { company: 'galloway', currency: 'GBP', people: ['callum.baird', 'fiona.kerr', 'morag.sinclair'] },
  { company: 'velden', currency: 'EUR', people: ['stefan.pichler', 'nina.koller', 'georg.wallner'] },
  { company: 'sandbrook', currency: 'EUR', people: ['kofi.mensah', 'emma.verhulst'] },
  { company: 'tidemark', currency: 'EUR', people: ['heike.brandes', 'milan.petrov'] },
];

type Named = [name: string, thing: string, crew: string];
const MATTERS: readonly { en: Named; de: Named }[] = [
  {
    en: ['Holiday cover', 'holiday cover', 'the planners'],
    de: ['Urlaubsvertretung', 'die Urlaubsvertretung', 'die Planer'],
  },
  {
    en: ['Standby rota', 'the standby rota', 'the standby crews'],
    de: ['Bereitschaftsplan', 'den Bereitschaftsplan', 'die Bereitschaften'],
  },
  {
    en: ['Second-shift planning', 'second-shift planning', 'the shift leads'],
    de: ['Planung der Spätschicht', 'die Planung der Spätschicht', 'die Schichtleiter'],
  },
  {
    en: ['Temporary staff', 'the planning of temporary staff', 'the team leads'],
    de: ['Leiharbeit', 'die Planung der Leiharbeit', 'die Teamleiter'],
  },
  {
    en: ['Overtime accounts', 'the overtime accounts', 'the foremen'],
    de: ['Überstundenkonten', 'die Überstundenkonten', 'die Meister'],
  },
];

const OFTEN_SKIPPED: readonly CommitmentKind[] = ['consensus', 'collaborate', 'invest'];
const LOST_IN: readonly StageKey[] = ['discover', 'diagnose', 'present', 'present', 'negotiate', 'negotiate'];
const FIRST_DAY = 352;

export function pastPlans(seed: number, count: number): DealPlan[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => pastPlan(random, at));
}

function pastPlan(random: Random, at: number): DealPlan {
  const client = CLIENTS[at % CLIENTS.length] as PastClient;
  const { en, de } = MATTERS[Math.floor(at / CLIENTS.length) % MATTERS.length] as (typeof MATTERS)[number];
  const origin = random.pick(['we-opened', 'we-opened', 'we-opened', 'they-asked', 'referral'] as const);
  const skipped = OFTEN_SKIPPED.filter(() => random.chance(0.35));
  const skips: CommitmentKind[] = random.chance(0.55) ? ['review', ...skipped] : skipped;
  const won = random.chance(chanceOf(origin, skips));
  const closed = random.int(6, 250);
  const started = Math.min(FIRST_DAY, closed + random.int(55, 150));
  return deal(
    {
      key: `past-${at}`,
      company: client.company,
      stage: won ? 'close' : random.pick(LOST_IN),
      started,
      value: random.chance(0.08) ? null : random.int(8, 90) * 1000,
      currency: client.currency,
      people: client.people,
    },
    en,
    de,
    {
      ...ended(won ? 'won' : random.pick<Outcome>(['lost-competitor', 'no-decision', 'no-decision']), closed),
      origin,
      discipline: 0.35 + random.next() * 0.55,
      skips,
      setbacks: setbacksOf(random, skips),
    },
  );
}

function chanceOf(origin: DealPlan['origin'], skips: readonly CommitmentKind[]): number {
  const base = origin === 'referral' ? 0.6 : origin === 'they-asked' ? 0.35 : 0.45;
  return skips.includes('review') ? base * 0.45 : base;
}

/** Few clients say yes at the first asking. */
function setbacksOf(random: Random, skips: readonly CommitmentKind[]): DealPlan['setbacks'] {
  const kinds: CommitmentKind[] = [
    'time',
    'explore',
    'change',
    'consensus',
    'collaborate',
    'invest',
    'review',
    'resolve',
  ];
  return kinds
    .filter((kind) => !skips.includes(kind) && random.chance(0.6))
    .map((kind) => setback(kind, random.pick(['dodged', 'dodged', 'declined', 'broken'])));
}
