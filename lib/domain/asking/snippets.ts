/**
 * Snippets: words of the rep's own with slots in braces, filled from the deal on screen. A slot that has no value is never
 * left in what is inserted: it is asked for.
 */

/** So many come in at once, which is one thing to undo. */
export const MOST_SNIPPETS = 5000;

/** What the deal can fill by itself. Everything else in braces is the rep's own and is asked for. */
export type SlotName = 'first_name' | 'name' | 'company' | 'deal' | 'date' | 'value';
export const SLOT_NAMES: readonly SlotName[] = ['first_name', 'name', 'company', 'deal', 'date', 'value'];

/** Other ways to write them; whoever writes in German thinks of them in German. */
const ALIASES: Readonly<Record<string, SlotName>> = {
  firstname: 'first_name',
  vorname: 'first_name',
  firma: 'company',
  datum: 'date',
  nutzen: 'value',
};
/** Words in two braces are a slot whatever stands in them; in one, letters alone: text may hold braces of its own. */
const SLOT = /\{\{([^{}\n]{0,60}\p{L}[^{}\n]{0,60})\}\}|\{(\p{L}[\p{L}\p{N}_ -]{0,40})\}/gu;

export type SlotValues = Readonly<Record<string, string>>;

export interface FilledSnippet {
  /** Slots without a value stand in it as they were written. */
  text: string;
  /** Names of the slots that have none, once each, in the order of the text. */
  missing: string[];
}

function keyOf(name: string): string {
  const key = name.trim().toLowerCase().replace(/[ -]+/g, '_');
  return Object.hasOwn(ALIASES, key) ? (ALIASES[key] ?? key) : key;
}

export function fillSnippet(text: string, values: SlotValues): FilledSnippet {
  const missing = new Set<string>();
  const filled = text.replace(SLOT, (whole, double?: string, single?: string) => {
    const key = keyOf(double ?? single ?? '');
    const value = Object.hasOwn(values, key) ? (values[key] ?? '').trim() : '';
    if (value !== '') return value;
    missing.add(key);
    return whole;
  });
  return { text: filled, missing: [...missing] };
}

/** Names of the slots that no deal fills. */
export function slotsUnknown(text: string): string[] {
  return fillSnippet(text, Object.fromEntries(SLOT_NAMES.map((name) => [name, name]))).missing;
}

/** The text with what `say` makes of each slot, for reading: braces are for those who write. */
export function showSlots(text: string, say: (name: string) => string): string {
  return text.replace(SLOT, (_whole, double?: string, single?: string) => say(keyOf(double ?? single ?? '')));
}

interface Ranked {
  kind: string | null;
  stage: string | null;
  uses: number;
  name: string;
}

/** What fits the next ask comes first, then what fits the stage, then what is used most. */
export function compareSnippets(place: {
  kind: string | null;
  stage: string | null;
}): (a: Ranked, b: Ranked) => number {
  const fit = ({ kind, stage }: Ranked): number =>
    (kind !== null && kind === place.kind ? 2 : 0) + (stage !== null && stage === place.stage ? 1 : 0);
  return (a, b) => fit(b) - fit(a) || b.uses - a.uses || a.name.localeCompare(b.name);
}
