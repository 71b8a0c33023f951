/** Text of page elements, about as a reader sees it, in linear time and with a cap: a page may hold megabytes. */
import { PAGE_LIMITS } from '../page/context.ts';

/** Nodes looked at for one text; what stands behind more is cut. */
const MOST_NODES = 5_000;
const BLOCK = /^(BLOCKQUOTE|CENTER|D[DLT]|DIV|FORM|H[1-6R]|LI|[OU]L|P|PRE|SECTION|ARTICLE|TABLE|TR)$/;
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TITLE|TEXTAREA|SELECT)$/;
/** Marks of direction and of no width, which labels and look-alikes carry. Joiners and flags are part of the writing. */
const UNSEEN = /(?!\u200C|\u200D|[\u{E0020}-\u{E007F}])\p{Cf}/gu;
/** Stand-ins while the text is gathered (white space, so no text of the page holds them any more): they become line
 * breaks once it is known what surrounds them. */
const BR = '\r';
const PARAGRAPH = '\v';
const EDGE = '\f';

export interface TextOptions {
  /** Most characters; `PAGE_LIMITS.text` without it. */
  limit?: number;
  /** Elements that are left out with all they hold. */
  skip?: (element: Element) => boolean;
}

/** One line: white space joined, marks of direction dropped, capped. Empty = null. */
export function lineOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const line = text
    .slice(0, PAGE_LIMITS.line * 4)
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ');
  return line.trim().slice(0, PAGE_LIMITS.line).trim() || null;
}

/** An element's text as one line. */
export const lineIn = (element: Element | null | undefined, skip?: (element: Element) => boolean): string | null =>
  element ? lineOf(textIn(element, { limit: PAGE_LIMITS.line, ...(skip && { skip }) })) : null;

/** An element's text with its line breaks, a blank line between paragraphs, and emoji pictures as characters. */
export function textIn(root: Element, { limit = PAGE_LIMITS.text, skip }: TextOptions = {}): string {
  const parts: string[] = [];
  let room = limit * 4;
  let nodes = MOST_NODES;
  let node = root.firstChild as Node | null;
  while (node && room > 0 && nodes-- > 0) {
    let next: Node | null = null;
    if (node.nodeType === 3) {
      const text = (node as Text).data.slice(0, room);
      room -= text.length;
      parts.push(text.replace(/\s+/g, ' '));
    } else if (node.nodeType === 1 && !SILENT.test(node.nodeName) && !skip?.(node as Element)) {
      parts.push(markOf(node as Element));
      next = node.firstChild;
    }
    // Up to the next sibling, closing what ends on the way.
    while (!next && node && node !== root) {
      parts.push(edgeOf(node));
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  return tidy(parts.join('')).slice(0, limit).trim();
}

function edgeOf({ nodeName }: Node): string {
  if (nodeName === 'P') return PARAGRAPH;
  return BLOCK.test(nodeName) ? EDGE : '';
}

function markOf(element: Element): string {
  if (element.nodeName === 'BR') return BR;
  return element.nodeName === 'IMG' ? (element.getAttribute('data-emoji') ?? '') : edgeOf(element);
}

const tidy = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([\r\v\f]) ?/g, '$1')
    // A break that ends its block starts no line of its own.
    .replace(/\r[\v\f]+/g, '\n')
    .replace(/[\v\f]+/g, (edges) => (edges.includes(PARAGRAPH) ? '\n\n' : '\n'))
    .replace(/\r/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
