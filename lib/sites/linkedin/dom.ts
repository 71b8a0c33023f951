/** Short words for looking at a page: lists, lines and texts are capped. '' stands for whatever is not there. */
import { PAGE_LIMITS } from '../../page/context.ts';

export type Visible = (element: Element) => boolean;
export type Maybe<T> = T | null | undefined;

const MOST_ELEMENTS = 400;
const MOST_NODES = 5000;
const HIDDEN = /visually-hidden|a11y-text/;

export function all(root: Maybe<ParentNode>, selector: string, isVisible?: Visible): HTMLElement[] {
  const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].slice(0, MOST_ELEMENTS);
  return isVisible ? found.filter(isVisible) : found;
}

export function one(root: Maybe<ParentNode>, selector: string): Element | null {
  return root?.querySelector(selector) ?? null;
}

export function attr(element: Maybe<Element>, name: string): string {
  return (element?.getAttribute(name) ?? '').slice(0, PAGE_LIMITS.line);
}

export function href(element: Maybe<Element>): string {
  return attr(element, 'href');
}

/**
 * Text as LinkedIn shows it, `pre-wrap`: line breaks in it are the writer's own, and so is each paragraph of a composer.
 * What only screen readers are told is left out.
 */
export function textOf(root: Maybe<Element>): string {
  let text = '';
  let nodes = MOST_NODES;
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node && nodes-- > 0 && text.length < PAGE_LIMITS.text; node = node.nextSibling) {
      if (node.nodeType === 3) text += (node as Text).data;
      if (node.nodeType !== 1 || HIDDEN.test(attr(node as Element, 'class'))) continue;
      // A break that only holds an empty paragraph open adds nothing, and before a paragraph stands only indent.
      if (/^(P|DIV)$/.test(node.nodeName) && text) text = `${text.trimEnd()}\n`;
      if (node.nodeName === 'BR' && node.nextSibling) text += '\n';
      walk(node);
    }
  };
  if (root) walk(root);
  return text.slice(0, PAGE_LIMITS.text).trim();
}

/** White space joined. */
export function line(element: Maybe<Element>): string {
  return textOf(element)
    .replace(/[\s\u200B\u200E\u200F\u2060]+/g, ' ')
    .trim()
    .slice(0, PAGE_LIMITS.line);
}
