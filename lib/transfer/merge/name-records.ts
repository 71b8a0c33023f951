/** What records and their fields are called, for a rep who has to choose between two. */
import type { MergeRecordName, MergeValue } from '../../contract/views.ts';
import { findElement, findStage } from '../../domain/process/find.ts';
import type { Process, RowType } from '../../domain/rows/types.ts';
import type { MergePlan } from './plan-merge.ts';
import { keyOf } from './row-pair.ts';
import type { Row } from './row-pair.ts';
import type { SameRows } from './merged-rows.ts';

/** Words that are long stand shortened; the whole of them is where they are. */
const LONGEST = 160;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Words, numbers, yes and no; nothing that is made of more. */
function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

export class RecordNames {
  readonly #plan: MergePlan;
  readonly #same: SameRows;

  constructor(plan: MergePlan, same: SameRows) {
    this.#plan = plan;
    this.#same = same;
  }

  /** Wherever there is one: what comes out, or what either machine has. */
  #find(type: RowType, id: unknown): Row | null {
    if (typeof id !== 'string') return null;
    const pair = this.#plan.pairs.get(keyOf(type, id));
    return this.#plan.rows.get(keyOf(type, id)) ?? pair?.own ?? pair?.other ?? this.#same.get(type, id);
  }

  #processOf(deal: Row | null): Process | null {
    return this.#find('process', deal?.['processId']) as unknown as Process | null;
  }

  nameOf(type: RowType, row: Row): MergeRecordName {
    const deal = this.#find('deal', row['dealId']);
    return { type, name: cut(this.#name(type, row, deal)), deal: type === 'deal' ? '' : text(deal?.['name']) };
  }

  #name(type: RowType, row: Row, deal: Row | null): string {
    if (type === 'dealPerson') return text(this.#find('contact', row['contactId'])?.['name']);
    if (type === 'dealElement' || type === 'misfit') return this.#element(deal, row['elementKey']);
    const words = ['name', 'words', 'text', 'what', 'note', 'skill', 'cause', 'story', 'lesson'].map((field) =>
      text(row[field]),
    );
    return words.find((one) => one !== '') ?? '';
  }

  #element(deal: Row | null, key: unknown): string {
    const process = this.#processOf(deal);
    return (process && findElement(process, text(key))?.element.text) ?? text(key);
  }

  /** The group of fields that `field` names, as one value. */
  valueOf(type: RowType, row: Row, field: string): MergeValue {
    const value = row[field];
    if (value === null || value === undefined || value === '') return { form: 'nothing' };
    const word = WORDS[`${type}.${field}`];
    if (word) return { form: 'word', key: `${word}.${plain(value)}` };
    if (type === 'deal' && field === 'value') {
      return { form: 'money', amount: Number(value), currency: text(row['currency']) };
    }
    if (MOMENTS.has(field)) return { form: 'moment', at: Number(value) };
    const said = cut(this.#said(row, field, value));
    return said === '' ? { form: 'nothing' } : { form: 'text', text: said };
  }

  #said(row: Row, field: string, value: unknown): string {
    if (field === 'stage') return this.#stage(row, text(value));
    if (field === 'contactId') return text(this.#find('contact', value)?.['name']);
    if (field === 'accountId') return text(this.#find('account', value)?.['name']);
    if (field === 'dealId') return text(this.#find('deal', value)?.['name']);
    if (field === 'due') return dueText(value as { date: string; time?: string });
    if (field === 'link') return text((value as { label?: unknown }).label);
    if (Array.isArray(value))
      return value.every((one) => typeof one === 'string') ? value.join(', ') : String(value.length);
    return plain(value);
  }

  #stage(row: Row, key: string): string {
    const process = this.#processOf(row['processId'] ? row : this.#find('deal', row['dealId']));
    return (process && findStage(process, key)?.name) ?? key;
  }
}

function dueText({ date, time }: { date: string; time?: string }): string {
  return time === undefined ? date : `${date} ${time}`;
}

/** Where the words of a value stand in the messages. */
const WORDS: Record<string, string> = {
  'commitment.state': 'state',
  'commitment.kind': 'kind',
  'snippet.kind': 'kind',
  'plan.kind': 'kind',
  'commitment.direction': 'direction',
  'deal.outcome': 'outcome',
  'deal.origin': 'origin',
  'deal.dream': 'mergeData.yes',
  'commitment.soft': 'mergeData.yes',
  'process.archived': 'mergeData.yes',
  'offMapMove.worked': 'mergeData.yes',
  'dealElement.state': 'element',
  'review.outcome': 'outcome',
};
const MOMENTS: ReadonlySet<string> = new Set([
  'doneAt',
  'startedAt',
  'stoppedAt',
  'closedAt',
  'snoozedUntil',
  'at',
  'nextAskSnoozedUntil',
  'createdAt',
]);
