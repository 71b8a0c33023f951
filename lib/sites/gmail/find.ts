/** Looking things up in Gmail's own markup. Mail may hold pasted Gmail markup: bodies and drafts are never looked into. */
import type { Way } from '../facts.ts';

/** Elements outside bodies and drafts, in the order of the page; `root` may be one of them. */
export function outside(root: Document | Element, selector: string): Element[] {
  const all = [...root.querySelectorAll(selector)];
  const found = 'matches' in root && root.matches(selector) ? [root] : [];
  for (let next = 0; next < all.length; next += 1) {
    const body = all[next]?.parentElement?.closest('.a3s,[contenteditable]');
    if (body) next = lastWithin(body, all, next);
    else found.push(...all.slice(next, next + 1));
  }
  return found;
}

/** A mail may hold thousands of them, deep down: all of one body stand in a row, so its end is found by halving. */
function lastWithin(body: Element, all: Element[], first: number): number {
  let after = all.length;
  for (let last = first; ;) {
    const middle = (last + after) >> 1;
    if (middle === last) return last;
    if (body.contains(all[middle] ?? null)) last = middle;
    else after = middle;
  }
}

/** The selector and the attribute of a variant, `selector @attribute (since)`. */
export function partsOf(variant: string): string[] {
  return variant.replace(/ \(.{4}\)$/, '').split(' @');
}

/** One way for each variant: what `take` makes of all its elements; nothing and an empty list are no answer. */
export function waysToAll<T>(
  root: Document | Element,
  variants: readonly string[],
  take: (elements: Element[], attribute?: string) => T | null,
): Way<T>[] {
  return variants.map((variant) => [
    variant,
    () => {
      const [selector = '', attribute] = partsOf(variant);
      const taken = take(outside(root, selector), attribute);
      return Array.isArray(taken) && taken.length === 0 ? null : taken;
    },
  ]);
}

/** One way for each variant: the first element for which `pick` has an answer, given the attribute's value. */
export function waysTo<T>(
  root: Document | Element,
  variants: readonly string[],
  pick: (value: string, element: Element) => T | null,
): Way<T>[] {
  return waysToAll(root, variants, (elements, attribute = '') => {
    for (const element of elements) {
      const { value } = element as HTMLInputElement;
      const answer = pick((attribute === 'value' ? value : element.getAttribute(attribute)) ?? '', element);
      if (answer !== null) return answer;
    }
    return null;
  });
}
