/** Words of page elements with the breaks between them, in linear time and with a cap: a page may hold megabytes. */
import { BR, EDGE, PARAGRAPH, RAW_TEXT } from '../../page/raw-text.ts';

/** Nodes looked at for one text; what stands behind more is cut. */
const MOST_NODES = 5_000;
const BLOCK = /^(BLOCKQUOTE|CENTER|D[DLT]|DIV|FORM|H[1-6R]|LI|[OU]L|P|PRE|SECTION|ARTICLE|T(ABLE|[DHR]))$/;
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TITLE|TEXTAREA|SELECT)$/;

export type Skip = (element: Element) => boolean;

/** Raw text of an element, about as a reader sees it, emoji pictures as characters. @param skip left out with all it holds */
export function rawTextIn(root: Element, skip?: Skip, limit: number = RAW_TEXT): string {
  let text = '';
  let nodes = MOST_NODES;
  let node = root.firstChild as Node | null;
  while (node && text.length < limit && nodes-- > 0) {
    let next: Node | null = null;
    if (node.nodeType === 3) {
      text += (node as Text).data.slice(0, limit * 2).replace(/\s+/g, ' ');
    } else if (node.nodeType === 1 && !SILENT.test(node.nodeName) && !skip?.(node as Element)) {
      text += markOf(node as Element);
      next = node.firstChild;
    }
    // Up to the next sibling, closing what ends on the way.
    while (!next && node && node !== root) {
      text += edgeOf(node);
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  return text.slice(0, limit);
}

function edgeOf({ nodeName }: Node): string {
  if (nodeName === 'P') return PARAGRAPH;
  return BLOCK.test(nodeName) ? EDGE : '';
}

function markOf(element: Element): string {
  if (element.nodeName === 'BR') return BR;
  return element.nodeName === 'IMG' ? (element.getAttribute('data-emoji') ?? '') : edgeOf(element);
}
