/** Companies and people of big books. Person `n` of account `a` is `first.last<n>@<a's domain>`. */
import { accountKeys } from '../../identity/account-keys.ts';
import type { Account, Contact, Instant, Level } from '../../rows/types.ts';
import type { Random } from '../random.ts';

const FRONT = [
  'North',
  'Bright',
  'Stone',
  'Clear',
  'Harbour',
  'Silver',
  'Green',
  'West',
  'Maple',
  'Iron',
  'Blue',
  'High',
];
const BACK = ['field', 'water', 'gate', 'bridge', 'mill', 'ridge', 'haven', 'works', 'line', 'dale'];
const BRANCH = [
  'Logistics',
  'Foods',
  'Clinics',
  'Rail',
  'Packaging',
  'Retail',
  'Hotels',
  'Chemicals',
  'Care',
  'Energy',
];
const FIRST = [
  'Ada',
  'Bo',
  'Clara',
  'Dov',
  'Elif',
  'Femi',
  'Greta',
  'Hugo',
  'Ida',
  'Jonas',
  'Kira',
  'Leo',
  'Mona',
  'Nils',
];
const LAST = [
  'Abel',
  'Berg',
  'Costa',
  'Dahl',
  'Ek',
  'Faber',
  'Gruber',
  'Holm',
  'Ito',
  'Jensen',
  'Kaya',
  'Lopez',
  'Moreau',
];
const TITLES: readonly [string, Level][] = [
  ['Chief Operating Officer', 1],
  ['VP Operations', 2],
  ['Head of Planning', 2],
  ['Shift Manager', 3],
  ['Planner', 4],
];

export function largeAccount(index: number, createdAt: Instant): Account {
  const stem = `${at(FRONT, index)}${at(BACK, Math.floor(index / FRONT.length))}`;
  const name = `${stem} ${at(BRANCH, index)} ${index}`;
  const domains = [domainOf(index)];
  const keys = accountKeys({ name, domains });
  return {
    id: `account-${index}`,
    name,
    domains,
    linkedinKeys: [`big-${index}`],
    ...keys,
    createdAt,
    updatedAt: createdAt,
  };
}

export function largeContact(index: number, account: number, createdAt: Instant, random: Random): Contact {
  const [title, level] = random.pick(TITLES);
  const name = `${at(FIRST, index)} ${at(LAST, Math.floor(index / FIRST.length))}`;
  return {
    id: `contact-${index}`,
    accountId: `account-${account}`,
    name,
    emails: [addressOf(index, account)],
    linkedinIds: random.chance(0.5) ? [`in/person-${index}`] : [],
    title,
    level: random.chance(0.8) ? level : null,
    createdAt,
    updatedAt: createdAt,
  };
}

/** The address of person `index`, who works for account `account`. */
export function addressOf(index: number, account: number): string {
  return `${at(FIRST, index)}.${at(LAST, Math.floor(index / FIRST.length))}${index}@${domainOf(account)}`.toLowerCase();
}

function domainOf(index: number): string {
  return `${at(FRONT, index)}-${at(BACK, Math.floor(index / FRONT.length))}-${index}.example`.toLowerCase();
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
