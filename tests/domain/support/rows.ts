/** Rows with nothing in them, to be filled with what a test is about. */
import type { Commitment, Contact, Deal, DealElement, DealPerson } from '../../../lib/domain/rows/types.ts';

let count = 0;
const nextId = (prefix: string) => `${prefix}${(count += 1)}`;

export function commitment(fields: Partial<Commitment> = {}): Commitment {
  return {
    id: nextId('m'),
    dealId: 'd',
    kind: 'time',
    direction: 'they',
    soft: false,
    words: '',
    contactId: null,
    state: 'asked',
    askedAt: null,
    stateAt: 0,
    due: null,
    dueOn: '',
    channel: 'mail',
    link: null,
    messageKey: '',
    createdAt: 0,
    updatedAt: 0,
    ...fields,
  };
}

export function element(elementKey: string, fields: Partial<DealElement> = {}): DealElement {
  return {
    id: `d/${elementKey}`,
    dealId: 'd',
    elementKey,
    state: 'open',
    answer: '',
    reason: null,
    why: '',
    late: false,
    at: 0,
    ...fields,
  };
}

export function deal(fields: Partial<Deal> = {}): Deal {
  return {
    id: 'd',
    accountId: 'a',
    name: 'Retrofit of line two',
    processId: 'standard@1',
    stage: 'target',
    stageSince: 0,
    origin: 'we-opened',
    dream: false,
    value: null,
    currency: 'EUR',
    expectedClose: null,
    outcome: null,
    closed: 0,
    closedAt: null,
    note: '',
    nextAskSnoozedUntil: null,
    createdAt: 0,
    updatedAt: 0,
    ...fields,
  };
}

export function contact(fields: Partial<Contact> = {}): Contact {
  return {
    id: nextId('c'),
    accountId: 'a',
    name: 'Ilse Brandt',
    emails: [],
    linkedinIds: [],
    title: null,
    level: null,
    createdAt: 0,
    updatedAt: 0,
    ...fields,
  };
}

export function part(contactId: string, fields: Partial<DealPerson> = {}): DealPerson {
  return { id: nextId('p'), dealId: 'd', contactId, roles: [], lastHeardAt: null, ...fields };
}
