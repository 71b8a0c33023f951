import type { ComponentChildren } from 'preact';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { DeskContext, useDealDesk } from '../../deal/desk/desk.ts';

/** The deal with the checklists of all its stages, once the rep turns to another: with the page comes the claimed one alone. */
export function WholeDeal({ wanted, children }: { wanted: boolean; children: ComponentChildren }) {
  const desk = useDealDesk();
  const { value } = useQuery('deal', wanted ? { dealId: desk.deal.deal.id } : null);
  const whole = wanted && value?.deal.id === desk.deal.deal.id ? value : null;
  return <DeskContext.Provider value={whole ? { ...desk, deal: whole } : desk}>{children}</DeskContext.Provider>;
}
