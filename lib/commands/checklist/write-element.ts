/** Changes the state of one element in one deal. */
import type { Deal, DealElement, ElementKey } from '../../domain/rows/types.ts';
import { sampleOf } from '../deals/touch-deal.ts';
import type { Work } from '../verb.ts';

function openElement(deal: Deal, elementKey: ElementKey, at: number): DealElement {
  return {
    id: `${deal.id}/${elementKey}`,
    dealId: deal.id,
    elementKey,
    state: 'open',
    answer: '',
    reason: null,
    why: '',
    late: false,
    at,
    ...sampleOf(deal),
  };
}

/** `change` gets the element as it stands, open when nothing was said about it; giving the same row back changes nothing. */
export async function writeElement(
  work: Work,
  deal: Deal,
  elementKey: ElementKey,
  change: (row: DealElement) => DealElement,
): Promise<DealElement> {
  const known = await work.rows.read('dealElement', `${deal.id}/${elementKey}`);
  const row = known ?? openElement(deal, elementKey, work.now);
  const next = change(row);
  if (next === row) return row;
  const written = { ...next, at: work.now };
  await work.rows.write('dealElement', written);
  return written;
}
