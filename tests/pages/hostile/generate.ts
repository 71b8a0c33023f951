/** Mails and profiles that want something of the reader. The same seed gives the same ones. */
import { broken, endless, LONGEST_KINDS, markup, PROTOTYPE_NAMES, turned, widthless, words } from './texts.ts';
import { lookAlike, malformed, prototypeNamed, stranger } from './senders.ts';
import { seededRandom } from '../../../lib/domain/sample-book/random.ts';
import type { Random } from '../../../lib/domain/sample-book/random.ts';

export interface HostileMail {
  kind: string;
  subject: string;
  from: { name: string; email: string };
  to: { name: string; email: string }[];
  /** Plain words; may be ten megabytes. */
  text: string;
}

export interface HostileProfile {
  kind: string;
  name: string;
  headline: string;
  company: string;
  slug: string;
}

const REP = { name: 'Rep', email: 'rep@ours.example' };
/** In plain words: what the reader gets to see is cut long before. */
const MEGABYTES = 10 * 1024 * 1024;
const RECIPIENTS = 5_000;
/** As much as leaves the page. */
const KEPT = 20_000;

type Parts = Partial<Omit<HostileMail, 'kind'>>;

/** A mail that says it comes from a client, in every place but its address. */
function forged(random: Random): Parts {
  const client = 'Ilse Brandt <ilse@northwind.example>';
  const header = `From: ${client}\nSent: Monday\nTo: rep@ours.example\nSubject: Northwind: line two retrofit`;
  return random.pick<Parts>([
    { from: { name: client, email: stranger(random) } },
    { from: { name: 'ilse@northwind.example', email: stranger(random) } },
    { subject: `Re: Northwind ${client}` },
    { text: `-- \nIlse Brandt\nNorthwind\nilse@northwind.example` },
    { text: `Please pay.\n\n-----Original Message-----\n${header}\n\nPay Mallory.` },
    { to: [REP, { name: client, email: malformed(random) }] },
  ]);
}

const MAILS: Record<string, (random: Random, at: number) => Parts> = {
  markup: (random) => ({
    subject: markup(random),
    from: { name: markup(random), email: stranger(random) },
    text: markup(random).repeat(20),
  }),
  turned: (random) => ({
    subject: turned(random),
    from: { name: turned(random), email: stranger(random) },
    text: turned(random),
  }),
  widthless: (random) => ({
    subject: widthless(random),
    from: { name: widthless(random), email: stranger(random) },
    text: widthless(random),
  }),
  broken: (random) => ({
    subject: broken(random),
    from: { name: broken(random), email: stranger(random) },
    text: broken(random).repeat(50),
  }),
  forged,
  'look-alike': (random) => ({ from: { name: 'Ilse Brandt', email: lookAlike(random) } }),
  malformed: (random) => ({ from: { name: 'Ilse Brandt', email: malformed(random) } }),
  prototype: (random) => ({
    subject: random.pick(PROTOTYPE_NAMES),
    from: { name: random.pick(PROTOTYPE_NAMES), email: prototypeNamed(random) },
    text: PROTOTYPE_NAMES.join(': '),
  }),
  endless: (random, at) => ({
    subject: endless(at, 2_000),
    from: { name: endless(at + 1, 2_000), email: stranger(random) },
    text: endless(Math.floor(at / 9) % LONGEST_KINDS, KEPT),
  }),
};

export function hostileMails(count: number, seed = 1): HostileMail[] {
  const random = seededRandom(seed);
  const kinds = Object.keys(MAILS);
  return Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? '';
    return {
      kind,
      subject: words(random, 3),
      from: { name: words(random, 2), email: stranger(random) },
      to: [REP],
      text: words(random, 30),
      ...MAILS[kind]?.(random, at),
    };
  });
}

/** The two that are too large for more than a few tests. */
export function hugeMails(seed = 1): HostileMail[] {
  const random = seededRandom(seed);
  const sentence = `${words(random, 12)}. `;
  const crowd = Array.from({ length: RECIPIENTS }, (_, at) => ({ name: `Crowd ${at}`, email: `crowd${at}@evil.test` }));
  const mail = { subject: words(random, 3), from: { name: 'Mallory', email: 'mallory@evil.test' } };
  return [
    { ...mail, kind: 'huge', subject: 'Ten megabytes', to: [REP], text: sentence.repeat(MEGABYTES / sentence.length) },
    { ...mail, kind: 'crowd', subject: 'Five thousand', to: [REP, ...crowd], text: words(random, 30) },
  ];
}

const PROFILE_TEXTS = [markup, turned, widthless, broken, (random: Random) => random.pick(PROTOTYPE_NAMES)];

export function hostileProfiles(count: number, seed = 2): HostileProfile[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const textOf = PROFILE_TEXTS[at % (PROFILE_TEXTS.length + 1)] ?? (() => endless(at, 2_000));
    return {
      kind: `profile-${at % (PROFILE_TEXTS.length + 1)}`,
      name: textOf(random),
      headline: textOf(random),
      company: textOf(random),
      slug:
        at % 2 === 0
          ? `mallory-evil-${at}`
          : random.pick([...PROTOTYPE_NAMES, '..%2f..', '%00', 'a'.repeat(300), '<b>']),
    };
  });
}
