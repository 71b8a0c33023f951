/** Looking things up in Gmail's own markup. Mail may hold pasted Gmail markup: bodies and drafts are never looked into. */
import type { Way } from '../facts.ts';

/** Elements outside bodies and drafts, in the order of the page; `root` may be one of them. */
export function outside(root: Document | Element, selector: string): Element[] {
  const own = `:is(${selector}):not(.a3s *,[contenteditable] *)`;
  return ['matches' in root && root.matches(own) ? root : [], ...root.querySelectorAll(own)].flat();
}

/** The selector and the attribute of a variant, `selector @attribute (since)`. */
export const partsOf = (variant: string): string[] => variant.replace(/ \(.{4}\)$/, '').split(' @');

/** One way for each variant: what `take` makes of all its elements; nothing and an empty list are no answer. */
export const waysToAll = <T>(
  root: Document | Element,
  variants: readonly string[],
  take: (elements: Element[], attribute?: string) => T | null,
): Way<T>[] =>
  variants.map((variant) => [
    variant,
    () => {
      const [selector = '', attribute] = partsOf(variant);
      const taken = take(outside(root, selector), attribute);
      return Array.isArray(taken) && taken.length === 0 ? null : taken;
    },
  ]);

/** One way for each variant: the first element for which `pick` has an answer, given the attribute's value. */
export const waysTo = <T>(
  root: Document | Element,
  variants: readonly string[],
  pick: (value: string, element: Element) => T | null,
): Way<T>[] =>
  waysToAll(root, variants, (elements, attribute = '') => {
    for (const element of elements) {
      const { value } = element as HTMLInputElement;
      const answer = pick((attribute === 'value' ? value : element.getAttribute(attribute)) ?? '', element);
      if (answer !== null) return answer;
    }
    return null;
  });
