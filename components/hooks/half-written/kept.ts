/** What stands half-written beside one deal, or beside a page without one; never what belongs to another. */
import type { Unfinished } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { caretNow } from './keeper.ts';
import type { Keeper } from './keeper.ts';

/** Of a record in the making, which says itself into which deal it goes. */
export const CAPTURE = 'desk capture';

export interface Kept {
  /** Tells one such place from the next. */
  place: string;
  /** The same page, beside another deal. */
  of: (dealId: Id | null) => Kept;
  /** The newest of this form, or of the group that has this name. `reopen`: it opens by itself. */
  find: (name: string, reopen?: boolean) => Unfinished | undefined;
  /** @param fields what differs from the form as it opened; `null`, or nothing: it is saved or cancelled */
  keep: (form: string, fields: object | null) => void;
  /** Once for a form that has opened by itself: where the caret was, if it was in there. `undefined` = the rep opened it. */
  caret: (form: string) => Unfinished['caret'] | undefined;
}

/** @param keeper `null` = nothing is kept here */
export function keptAt(keeper: Keeper | null, dealId: Id | null, threadKey: string | null): Kept {
  const isHere = (text: Unfinished): boolean =>
    dealId === null
      ? text.threadKey === threadKey && (text.dealId === null || text.form === CAPTURE)
      : text.dealId === dealId;
  const find: Kept['find'] = (name, reopen) => {
    const text = keeper?.texts.find((one) => isHere(one) && `${one.form} `.startsWith(`${name} `));
    if (text && reopen) keeper?.returned.add(text.form);
    return text;
  };
  return {
    place: dealId ?? threadKey ?? '',
    of: (other) => keptAt(keeper, other, threadKey),
    find,
    keep(form, change) {
      const fields = change && Object.keys(change).length > 0 ? JSON.stringify(change) : null;
      keeper?.keep({ form, dealId, threadKey, fields, caret: caretNow() });
    },
    caret: (form) => (keeper?.returned.delete(form) ? (find(form)?.caret ?? null) : undefined),
  };
}

/** What the form still has of it, and of the same sort: another version may have written it. */
export function fillFields<T extends object>(fresh: T, text: Unfinished | undefined): T {
  const kept = JSON.parse(text?.fields ?? '{}') as Record<string, unknown>;
  const fitting = Object.entries(fresh).filter(([key, value]) => {
    const other = kept[key];
    if (other === undefined || value === null) return other !== undefined;
    return other === null ? typeof value !== 'object' : typeof other === typeof value;
  });
  return { ...fresh, ...Object.fromEntries(fitting.map(([key]) => [key, kept[key]])) };
}
