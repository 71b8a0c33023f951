/** The rep's own words, ready to insert. */
import type { Snippet } from '../../domain/rows/types.ts';

export interface SnippetRow {
  snippet: Snippet;
  /** Names from the process; `null` where it belongs to none. */
  kindName: string | null;
  stageName: string | null;
  /** From the deal that was asked for: the values it has for slots, by name. Empty without a deal. */
  values: Record<string, string>;
}
