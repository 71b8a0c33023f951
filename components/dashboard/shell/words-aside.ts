/**
 * What the rep has typed into a search is often a client's name. The browser keeps every address in its history, and may
 * carry it to other machines: so these words stand beside the address, in the state of the tab's own entry, where Back and
 * a reload find them again.
 */
const TYPED: readonly string[] = ['text', 'q'];

export interface Place {
  /** Begins with `#`; nothing typed stands in it. */
  hash: string;
  /** What was typed, by the name of its parameter. */
  words: Record<string, string>;
}

/** @param href an address inside the dashboard, with or without what was typed */
export function splitWords(href: string): Place {
  const [path = '', query = ''] = href.split('?', 2);
  const params = new URLSearchParams(query);
  const words: Record<string, string> = {};
  for (const name of TYPED) {
    const value = params.get(name);
    if (value) words[name] = value;
    params.delete(name);
  }
  return { hash: params.size > 0 ? `${path}?${params}` : path, words };
}

/** The whole address again; whatever else stands in the state of the entry is not ours. */
export function joinWords(hash: string, state: unknown): string {
  const { hash: bare, words } = splitWords(hash);
  const kept = typeof state === 'object' && state !== null && 'words' in state ? state.words : null;
  const all: Record<string, unknown> = { ...(typeof kept === 'object' ? kept : null), ...words };
  const typed = TYPED.flatMap((name) => (typeof all[name] === 'string' ? [[name, all[name]] as [string, string]] : []));
  if (typed.length === 0) return bare;
  return `${bare}${bare.includes('?') ? '&' : '?'}${new URLSearchParams(typed)}`;
}
