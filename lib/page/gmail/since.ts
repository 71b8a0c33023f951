/** Since when Gmail has had each way of `ways.ts`: beside them the years would be loaded into every page. */
import * as ways from './ways.ts';

/** Of each list, in its order. */
const YEARS = new Map<readonly string[], readonly number[]>([
  [ways.HEADING, [2018, 2013]],
  [ways.ACCOUNT, [2026]],
  [ways.BANNER, [2013]],
  [ways.MESSAGE, [2016, 2014, 2018]],
  [ways.MESSAGE_ID, [2018]],
  [ways.LEGACY_MESSAGE_ID, [2018]],
  [ways.SENDER, [2014, 2014, 2015, 2018]],
  [ways.RECIPIENTS, [2015, 2014]],
  [ways.DATE, [2014]],
  [ways.DRAFT_BODY, [2014, 2014]],
  [ways.TO, [2021, 2014, 2021]],
  [ways.CC, [2021, 2014]],
  [ways.BCC, [2021, 2014]],
  [ways.TOAST, [2020, 2020]],
]);
/** Where nothing but being there is asked. */
export const MESSAGE_BODY = '.a3s (2014)';
/** Of a draft. */
export const fieldSource = (name: string): string => `input[name=${name}] @value (2014)`;

/** `selector @attribute (year)`; '' for a place that the list does not have. @param way place in the list */
export function sourceOf(list: readonly string[], way: number): string {
  const text = list[way];
  return text ? `${text} (${YEARS.get(list)?.[way]})` : '';
}
