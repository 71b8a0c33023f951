/** Making one of two, and lists kept under a name, with arguments drawn at random: a part of `random-steps.ts`. */
import * as fc from 'fast-check';
import type { TestBook } from '../../store/support/open-test-book.ts';
import type { Step } from './random-steps.ts';

const name = fc.constantFrom('Nordwind', 'Größe & Maß', '=1+1');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

export const mergeShapes = {
  'merge-accounts': fc.record({ name: maybe(name) }),
  'merge-contacts': fc.record({
    name: maybe(name),
    title: maybe(fc.constantFrom('', 'Head of Sales', null)),
    level: maybe(fc.constantFrom(1, null)),
  }),
  'keep-apart': fc.record({ of: fc.constantFrom('accounts', 'contacts') }),
  'compare-again': fc.constant({}),
  'save-view': fc.record({
    name,
    list: fc.constantFrom('deals', 'ledger'),
    filter: fc.constantFrom('#/deals?stage=target', '#/ledger?state=due'),
  }),
} as const;

export const mergeNeeds = {
  'merge-accounts': [],
  'merge-contacts': [],
  'keep-apart': [],
  'compare-again': [],
  'save-view': [],
};

export const mergeWeights = { 'merge-accounts': 2, 'merge-contacts': 3 };

/** Two different rows, where there are two. */
export async function namePair(test: TestBook, { name: command, pick, args }: Step, ids: Record<string, unknown>) {
  if (!['merge-accounts', 'merge-contacts', 'keep-apart'].includes(command)) return;
  const ofAccounts = command === 'merge-accounts' || args['of'] === 'accounts';
  const table = ofAccounts ? test.book.accounts : test.book.contacts;
  const keys = await table.toCollection().primaryKeys();
  const first = pick.contact % Math.max(1, keys.length);
  const second = (first + 1 + (pick.account % Math.max(1, keys.length - 1))) % Math.max(1, keys.length);
  ids['keepId'] = keys[first] ?? 'nobody';
  ids['otherId'] = keys[second] ?? 'nobody';
}
