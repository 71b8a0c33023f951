/** The next ask is for one person, and the draft goes to another: by the addresses and profiles that are known of them. */
import type { NextAsk } from '../../contract/views.ts';
import type { Contact } from '../../domain/rows/types.ts';
import { isAddressee, keysOf } from './open-draft.ts';
import type { Addressed } from './open-draft.ts';

interface Elsewhere {
  /** Where no name is known: the address. */
  name: string;
  called: string | null;
}

/** An address can't be told from a profile of the same person. */
const isAddress = (key: string): boolean => key.includes('@');

/**
 * @param people those of the deal
 * @returns whom the draft goes to; `null` = to whom the ask is for, among others too, or that can't be said
 */
export function goesElsewhere(
  ask: Pick<NextAsk, 'contactId'> | null,
  addressed: readonly Addressed[],
  people: readonly Contact[],
): Elsewhere | null {
  const asked = people.find(({ id }) => id === ask?.contactId);
  const [first] = addressed;
  if (!asked || !first) return null;
  const site = addressed.flatMap(({ keys }) => keys).some(isAddress);
  const known = keysOf(asked).filter((key) => isAddress(key) === site);
  if (known.length === 0 || addressed.some(({ keys }) => keys.some((key) => known.includes(key)))) return null;
  const person = people.find((one) => isAddressee(one, first));
  const called = person?.name ?? first.name;
  return { name: called ?? first.keys[0] ?? '', called };
}
