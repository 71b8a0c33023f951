import type { CommandArgs } from '../../lib/contract/commands.ts';
import type { Deal, Origin } from '../../lib/domain/types.ts';
import { dueText } from './DueField.tsx';
import type { DueValue } from './DueField.tsx';

export const ORIGINS = ['we-opened', 'they-asked', 'rfp', 'referral'] as const satisfies readonly Origin[];

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
  const value = deal.value === null ? '' : String(deal.value);
  return { name, value, currency, origin, dream, note, expectedClose: { text: dueText(due), due } };
}

/**
 * Money as people type it: `48,000`, `48.000`, `48 000.50`, `48k`. `undefined` = not a number; `null` = none said.
 * The last separator is a decimal one unless three digits follow it.
 */
export function readMoney(text: string): number | null | undefined {
  const typed = text.replace(/[\s'’]/g, '').toLowerCase();
  if (typed === '') return null;
  const match = /^(\d+(?:[.,]\d{3})*)(?:[.,](\d{1,2}))?(k|m)?$/.exec(typed) ?? /^(\d+)[.,](\d+)(k|m)$/.exec(typed);
  if (!match) return undefined;
  const [, whole = '', part = '', unit] = match;
  const number = Number(`${whole.replace(/[.,]/g, '')}.${part || '0'}`);
  return number * (unit === 'k' ? 1000 : unit === 'm' ? 1_000_000 : 1);
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
    ...(value === deal.value ? {} : { value }),
    ...(fields.currency === deal.currency || fields.currency.length !== 3 ? {} : { currency: fields.currency }),
    ...(fields.origin === deal.origin ? {} : { origin: fields.origin }),
    ...(fields.dream === deal.dream ? {} : { dream: fields.dream }),
    ...(close === deal.expectedClose ? {} : { expectedClose: close }),
    ...(fields.note === deal.note ? {} : { note: fields.note }),
  };
}
