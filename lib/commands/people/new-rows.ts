/** A company and a person as they begin. What they are found by is added where they are stored. */
import type { Account, Contact, Id } from '../../domain/rows/types.ts';
import type { Work } from '../verb.ts';

export function newAccount(work: Work, name: string, domains: string[] = []): Account {
  return {
    id: work.newId(),
    name,
    domains,
    linkedinKeys: [],
    nameKey: '',
    skeletons: [],
    createdAt: work.now,
    updatedAt: work.now,
  };
}

export function newContact(work: Work, name: string, accountId: Id | null = null): Contact {
  return {
    id: work.newId(),
    accountId,
    name,
    emails: [],
    linkedinIds: [],
    title: null,
    level: null,
    createdAt: work.now,
    updatedAt: work.now,
  };
}
