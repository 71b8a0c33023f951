import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { LensView } from '../../../lib/contract/views.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { useDesk } from './desk.ts';

const LensContext = createContext<LensView | null>(null);

/** Asks what the open draft says. Apart from the desk: it changes with every word, and the panels around it do not. */
export function LensProvider({ children }: { children: ComponentChildren }) {
  const { page } = useDesk();
  const { value } = useQuery('lens', page?.draft ? {} : null);
  return <LensContext.Provider value={value ?? null}>{children}</LensContext.Provider>;
}

export interface LensHere {
  /** `null` = no draft is open, or nothing is known of it yet. */
  lens: LensView | null;
  /** It has the word, and the one primary act: the draft is of the deal that is shown. */
  speaks: boolean;
}

export function useLens(): LensHere {
  const lens = useContext(LensContext);
  const { deal, visiting } = useDesk();
  const isHere = lens?.deal === null || lens?.deal.dealId === deal?.deal.id;
  return { lens, speaks: lens?.silent === null && !visiting && isHere };
}
