/** Hard cases made from the real mails: for each sort, what it adds to the book and what it makes of a mail. */
import { companyDomain } from '../../lib/matching/domains/address.ts';
import { tellingWords } from '../../lib/matching/ranking/subject-words.ts';
import { forward, onlyWith, replaceCounterpart, sendFor } from './rewrite.ts';
import { counterpartOf } from './sides.ts';
import type { Mail } from './read-mails.ts';
import { personOf } from './walk.ts';
import type { Founded } from './walk.ts';
import type { MemoryBook } from './memory-book.ts';
import type { Us } from './sides.ts';
import type { Deal, Id } from '../../lib/domain/rows/types.ts';
import type { Address } from '../../lib/page/context.ts';

/** What a sort has to hand when it makes a case. */
export interface Scene {
  mail: Mail;
  us: Us;
  founded: Founded;
  /** What `prepare` returned for this organisation. */
  second: Deal | null;
  /** Another organisation's deal, founded before. */
  elsewhere: Founded | null;
}

export interface HardSort {
  name: string;
  /** Called when an organisation's deal has been made. */
  prepare?(book: MemoryBook, founded: Founded): Deal;
  /** `null` = this mail can't be made into such a case. */
  make(scene: Scene): { mail: Mail; truth: Id | null } | null;
}

const TOPICS = [
  'Forklift telematics rollout',
  'Night shift rostering pilot',
  'Spare parts catalogue',
  'Apprentice onboarding',
  'Cold store monitoring',
  'Invoice scanning trial',
];
const NEWCOMER = { first: 'Ottilie', last: 'Farnsworth' };
const OTHERS = ['marisol.quint', 'benedikt.aarons'];

function topicFor({ organisation }: Founded): string {
  return TOPICS[organisation.length % TOPICS.length] ?? '';
}

/** People with an address at the organisation's domain; `null` for people on free mail. */
function at({ organisation }: Founded, local: string): Address | null {
  return organisation.includes('@') ? null : { email: `${local}@${organisation}`, name: null };
}

function newcomer(founded: Founded): Address | null {
  const { first, last } = NEWCOMER;
  const person = at(founded, `${first}.${last}`.toLowerCase());
  return person && { ...person, name: `${first} ${last}` };
}

function isContact(person: Address | null, founded: Founded): boolean {
  return founded.people.some(({ email }) => email === person?.email);
}

function secondDeal(book: MemoryBook, founded: Founded, people: { name: string; emails: string[] }[]): Deal {
  return book.addDeal({
    company: founded.deal.name,
    domains: [],
    accountId: founded.deal.accountId,
    dealName: topicFor(founded),
    people,
    at: founded.deal.createdAt,
  });
}

const withOthers = (book: MemoryBook, founded: Founded) =>
  secondDeal(
    book,
    founded,
    OTHERS.flatMap((local) => {
      const email = at(founded, local)?.email;
      return email ? [{ name: local.replace('.', ' '), emails: [email] }] : [];
    }),
  );

function withSamePeople(book: MemoryBook, founded: Founded): Deal {
  const second = secondDeal(book, founded, []);
  book.join(founded.deal.id, second.id);
  return second;
}

function privateAddress(person: Address): Address {
  return { ...person, email: `${person.email.split('@')[0]}.private@gmail.com` };
}

/** One letter of the domain's name swapped with the next. */
function lookAlikeOf(domain: string): string | null {
  const [name = '', ...rest] = domain.split('.');
  const swapped = `${name.slice(0, 1)}${name[2] ?? ''}${name[1] ?? ''}${name.slice(3)}`;
  return name.length < 5 || swapped === name ? null : [swapped, ...rest].join('.');
}

const twoDeals: HardSort[] = [
  {
    name: 'two deals: people of the first',
    prepare: withOthers,
    make: ({ mail, us, founded }) =>
      isContact(counterpartOf(mail, us), founded) && !founded.organisation.includes('@')
        ? { mail, truth: founded.deal.id }
        : null,
  },
  {
    name: 'two deals: people of the second',
    prepare: withOthers,
    make: ({ mail, us, founded, second }) => {
      const other = at(founded, OTHERS[0] ?? '');
      return other && second ? { mail: replaceCounterpart(mail, us, other), truth: second.id } : null;
    },
  },
  {
    name: 'two deals: same people, telling subject',
    prepare: withSamePeople,
    make: ({ mail, us, founded, second }) => {
      if (!second || !isContact(counterpartOf(mail, us), founded)) return null;
      const first = tellingWords(founded.deal.name).length >= 2 && mail.id % 2 === 0;
      const deal = first ? founded.deal : second;
      const words = tellingWords(deal.name).slice(0, 2).join(' and the ');
      return { mail: { ...mail, subject: `Re: ${words}, next steps` }, truth: deal.id };
    },
  },
  {
    name: 'two deals: newcomer, nothing tells (to be asked)',
    prepare: withOthers,
    make: ({ mail, us, founded }) => {
      const person = newcomer(founded);
      return person && { mail: { ...onlyWith(mail, us, person), subject: 'Hello' }, truth: null };
    },
  },
];

const freeMail: HardSort[] = [
  {
    name: 'free mail: a contact’s second address',
    prepare: (book, founded) =>
      book.addDeal({
        company: `${founded.deal.name} (people)`,
        domains: [],
        dealName: topicFor(founded),
        people: founded.people.map((person) => ({ name: person.email, emails: [privateAddress(person).email] })),
        at: founded.deal.createdAt,
      }),
    make: ({ mail, us, founded, second }) => {
      const person = counterpartOf(mail, us);
      if (!person || !second || !isContact(person, founded)) return null;
      return { mail: onlyWith(mail, us, privateAddress(person)), truth: second.id };
    },
  },
  {
    name: 'free mail: a stranger (none)',
    make: ({ mail, us }) => ({
      mail: onlyWith(mail, us, { email: `wanda.lindqvist${mail.id}@yahoo.com`, name: 'Wanda Lindqvist' }),
      truth: null,
    }),
  },
  {
    name: 'free mail: a contact’s namesake (none for sure)',
    make: ({ mail, us, founded }) => {
      const name = founded.people.map((person) => personOf(person).name).find((shown) => shown.includes(' '));
      return name ? { mail: onlyWith(mail, us, { email: `n${mail.id}@gmail.com`, name }), truth: null } : null;
    },
  },
];

const passedOn: HardSort[] = [
  {
    name: 'forwarded by a colleague of ours',
    make: ({ mail, us, founded }) => {
      const author = counterpartOf(mail, us);
      if (!author || !us.domain || !isContact(author, founded)) return null;
      const colleague = { email: `hedda.voss@${us.domain}`, name: 'Hedda Voss' };
      return { mail: forward(mail, author, colleague, { email: us.mailbox, name: null }), truth: founded.deal.id };
    },
  },
  {
    name: 'forwarded by a newcomer of theirs',
    make: ({ mail, us, founded }) => {
      const [author, person] = [counterpartOf(mail, us), newcomer(founded)];
      if (!author || !person) return null;
      return { mail: forward(mail, author, person, { email: us.mailbox, name: null }), truth: founded.deal.id };
    },
  },
  {
    name: 'forwarded by them, written by another client',
    make: ({ mail, us, founded, elsewhere }) => {
      const [sender, author] = [counterpartOf(mail, us), elsewhere?.people[0]];
      if (!sender || !author || !isContact(sender, founded)) return null;
      return { mail: forward(mail, author, sender, { email: us.mailbox, name: null }), truth: founded.deal.id };
    },
  },
  {
    name: 'sent by an assistant of theirs',
    make: ({ mail, us, founded }) => {
      const assistant = newcomer(founded);
      return assistant && { mail: sendFor(mail, us, assistant), truth: founded.deal.id };
    },
  },
  {
    name: 'sent by an assistant elsewhere',
    make: ({ mail, us, founded }) => {
      if (!isContact(counterpartOf(mail, us), founded)) return null;
      const assistant = { email: 'ottilie@virtual-desk.example', name: 'Ottilie Farnsworth' };
      return { mail: sendFor(mail, us, assistant), truth: founded.deal.id };
    },
  },
];

const impostors: HardSort[] = [
  {
    name: 'look-alike domain (none)',
    make: ({ mail, us, founded }) => {
      const person = counterpartOf(mail, us);
      const domain = person && companyDomain(person.email);
      const alike = domain && domain === founded.organisation ? lookAlikeOf(domain) : null;
      if (!person || !alike) return null;
      return { mail: onlyWith(mail, us, { ...person, email: `${person.email.split('@')[0]}@${alike}` }), truth: null };
    },
  },
  {
    name: 'a desk’s address (none)',
    make: ({ mail, us, founded }) => {
      const desk = at(founded, ['info', 'sales', 'no-reply', 'billing'][mail.id % 4] ?? 'info');
      return desk && { mail: onlyWith(mail, us, desk), truth: null };
    },
  },
];

export const HARD_SORTS: readonly HardSort[] = [...twoDeals, ...freeMail, ...passedOn, ...impostors];
