import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { Deal, Origin } from '../../../lib/domain/rows/types.ts';
import { readNumber } from '../../../lib/domain/read-number.ts';
import { dueText } from '../form/due-value.ts';
import type { DueValue } from '../form/due-value.ts';
import { readCurrency } from './read-currency.ts';

export interface DealFields {
  name: string;
  value: string;
  currency: string;
  origin: Origin;
  dream: boolean;
  expectedClose: DueValue;
  note: string;
}

export function fieldsOfDeal(deal: Deal): DealFields {
  const { name, currency, origin, dream, note } = deal;
  const due = deal.expectedClose === null ? null : { date: deal.expectedClose };
  return { name, value: valueText(deal), currency, origin, dream, note, expectedClose: { text: dueText(due), due } };
}

/** To the cent: three digits behind a mark would be read as thousands. */
function valueText({ value }: Deal): string {
  return value === null ? '' : String(Math.round(value * 100) / 100);
}

const UNITS: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

/**
 * Money as people type it: `48,000`, `48.000`, `48 000.50`, `48k`, `1.125m`. `undefined` = not a number, or a slip as `48,0000`
 * is; `null` = none said.
 */
export function readMoney(text: string): number | null | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  const [, digits = '', unit = ''] = /^(\d.*?)\s*([km]?)$/.exec(typed) ?? [];
  if (unit === '' && /[.,]\d{4,}$/.test(digits)) return undefined;
  return readNumber(digits, UNITS[unit]) ?? undefined;
}

/** What the deal came with stays, whether or not this browser knows it. */
export function currencyProblem({ currency }: DealFields, deal: Deal): boolean {
  return currency !== deal.currency && readCurrency(currency) === null;
}

export function valueProblem(text: string): boolean {
  return readMoney(text) === undefined;
}

/** What differs from the deal as it was when the editor opened, and nothing else: see changed-fields. */
export function changesOf(deal: Deal, fields: DealFields): Omit<CommandArgs<'edit-deal'>, 'dealId'> {
  const value = readMoney(fields.value) ?? null;
  const close = fields.expectedClose.due?.date ?? null;
  return {
    ...(fields.name.trim() === deal.name ? {} : { name: fields.name }),
    ...(value === deal.value || fields.value === valueText(deal) ? {} : { value }),
    ...(fields.currency === deal.currency ? {} : { currency: fields.currency }),
    ...(fields.origin === deal.origin ? {} : { origin: fields.origin }),
    ...(fields.dream === deal.dream ? {} : { dream: fields.dream }),
    ...(close === deal.expectedClose ? {} : { expectedClose: close }),
    ...(fields.note === deal.note ? {} : { note: fields.note }),
  };
}
