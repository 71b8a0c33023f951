/** The one place where derived fields are computed: every row passes here on its way into the store. */
import { accountKeys } from '../../domain/identity/account-keys.ts';
import { foldText } from '../../domain/identity/names.ts';
import type {
  Account,
  Commitment,
  Contact,
  Deal,
  Exchange,
  OffMapMove,
  RowMap,
  RowType,
  Snippet,
} from '../../domain/rows/types.ts';
import { NO_DATE, NO_VALUE } from './rows.ts';
import type { CommitmentIndex, DealIndex, ExchangeIndex, IndexMap, Kept, NamedIndex, SampleIndex } from './rows.ts';
import { nameWords, searchWords } from './search-words.ts';

/** Fields of the domain's row that follow from its other fields. */
export function completeRow<T extends RowType>(type: T, row: RowMap[T]): RowMap[T] {
  if (type === 'account') return { ...row, ...accountKeys(row as Account) };
  if (type === 'commitment') return { ...row, dueOn: (row as Commitment).due?.date ?? '' };
  return row;
}

function sampleIndex(row: { sample?: true }): SampleIndex {
  return row.sample ? { sample: 1 } : {};
}

function accountIndex(row: Account): NamedIndex {
  return {
    ...sampleIndex(row),
    name: foldText(row.name),
    words: nameWords(row.name, ...row.domains, ...row.linkedinKeys),
  };
}

function contactIndex(row: Contact): NamedIndex {
  return { ...sampleIndex(row), name: foldText(row.name), words: nameWords(row.name, ...row.emails, row.title) };
}

function dealIndex(row: Deal): DealIndex {
  return {
    ...sampleIndex(row),
    name: foldText(row.name),
    words: nameWords(row.name, row.note),
    dream: row.dream ? 1 : 0,
    value: row.value === null ? NO_VALUE : [row.currency, 0 - row.value],
    close: row.expectedClose ?? NO_DATE,
  };
}

function commitmentIndex(row: Commitment, dealClosed: boolean): CommitmentIndex {
  return {
    ...sampleIndex(row),
    ...(row.messageKey === '' ? {} : { messageKey: row.messageKey }),
    ...(row.replyBy && row.state === 'asked' && row.direction === 'they' ? { replyBy: row.replyBy } : {}),
    closed: dealClosed ? 1 : 0,
    words: searchWords(row.words),
  };
}

function exchangeIndex(row: Exchange): ExchangeIndex {
  return {
    ...sampleIndex(row),
    ...(row.messageKey ? { messageKey: row.messageKey } : {}),
    ...chanceIndex(row),
  };
}

/** What was asked in a message makes a chance of an errand, too. */
function chanceIndex({ chance, errand, commitmentIds }: Exchange): Pick<ExchangeIndex, 'chance'> {
  if (chance && commitmentIds.length > 0) return { chance: 'asked' };
  return chance && errand === undefined ? { chance: 'passed' } : {};
}

function snippetIndex(row: Snippet): NamedIndex {
  return { ...sampleIndex(row), name: foldText(row.name), words: searchWords(row.name, row.shortcut, row.text) };
}

/** A row as the store keeps it. `isClosed` answers for the deal of a commitment. */
export function keepRow<T extends RowType>(type: T, row: RowMap[T], isClosed: (dealId: string) => boolean): Kept<T> {
  const complete = completeRow(type, row);
  return { ...complete, ix: indexOf(type, complete, isClosed) };
}

function indexOf<T extends RowType>(type: T, row: RowMap[T], isClosed: (dealId: string) => boolean): IndexMap[T] {
  const anyRow: unknown = row;
  switch (type) {
    case 'account':
      return accountIndex(anyRow as Account) as IndexMap[T];
    case 'contact':
      return contactIndex(anyRow as Contact) as IndexMap[T];
    case 'deal':
      return dealIndex(anyRow as Deal) as IndexMap[T];
    case 'commitment':
      return commitmentIndex(anyRow as Commitment, isClosed((anyRow as Commitment).dealId)) as IndexMap[T];
    case 'exchange':
      return exchangeIndex(anyRow as Exchange) as IndexMap[T];
    case 'offMapMove':
      return { ...sampleIndex(anyRow as OffMapMove), kind: foldText((anyRow as OffMapMove).kind) } as IndexMap[T];
    case 'snippet':
      return snippetIndex(anyRow as Snippet) as IndexMap[T];
    default:
      return sampleIndex(anyRow as { sample?: true }) as IndexMap[T];
  }
}
