/**
 * Puts text into a draft as typing would: the browser's own command keeps undo to one step, makes Gmail save the
 * draft, and takes line breaks as paragraphs. What stands selected is never replaced.
 */
import { hasBoxes } from '../visible.ts';
import { draftIdOf, findDrafts } from './drafts.ts';
import { NOT_OWN } from './own-text.ts';

const LINE = '\n';
const SHOW_TEXT: typeof NodeFilter.SHOW_TEXT = 4;

/** @param text with `\n` between lines. @returns false when there is no such draft, or none to choose without guessing */
export function insertIntoDraft(document: Document, draft: string | null, text: string): boolean {
  const drafts = findDrafts({ document, isVisible: hasBoxes });
  const target = draft
    ? drafts.find(({ box }) => draftIdOf(box) === draft)
    : (drafts.find(({ box }) => box.contains(document.activeElement)) ?? (drafts.length === 1 && drafts[0]));
  const selection = document.getSelection();
  if (!target || !selection) return false;
  const lead = placeCaret(selection, target.body);
  const words = lead + nameOnce(text, target.body, selection, lead);
  // Deprecated and without a successor: nothing else writes into the page's own undo.
  return document.execCommand('insertText', false, words + gap(selection.focusNode, selection.focusOffset));
}

/** What stands at this place of a text needs a space between. */
const gap = (node: Node | null, at: number): string => (node?.nodeValue?.[at]?.trim() ? ' ' : '');

/** Behind "Hello Helena," the text does not begin with "Helena, " again; what begins a line does so with a capital. */
function nameOnce(text: string, body: HTMLElement, selection: Selection, lead: string): string {
  const name = /^[^\s,]+(?=, )/.exec(text)?.[0];
  const before = selection.getRangeAt(0).cloneRange();
  before.setStart(body, 0);
  if (!name || !/[^]*\p{L}/u.exec(before.toString())?.[0].endsWith(name)) return text;
  const rest = text.slice(name.length + 2);
  const line = before.endContainer.textContent?.slice(0, before.endOffset).trim();
  return line && lead !== LINE ? rest : rest[0]?.toUpperCase() + rest.slice(1);
}

/**
 * Leaves the caret where it stands in the rep's own words, or puts it behind them: never in or behind signature and
 * quote. @returns what has to stand before what comes: a space, a new line
 */
function placeCaret(selection: Selection, body: HTMLElement): string {
  const document = body.ownerDocument;
  const end = body.querySelector(NOT_OWN);
  const own = document.createRange();
  own.selectNodeContents(body);
  if (end) own.setEndBefore(end);
  const { focusNode, focusOffset } = selection;
  // At the very edge of the signature the browser would slip into it.
  const keeps = focusNode && own.isPointInRange(focusNode, focusOffset) && !(end && focusNode.contains(end));
  // Without it the keys would stay in our frame. A caret that stands in the body already is kept.
  body.focus({ preventScroll: true });
  // A caret that has moved ends the rep's own typing: what comes is an undo step of its own.
  selection.collapse(body, 0);
  if (keeps) {
    selection.collapse(focusNode, focusOffset);
    return gap(focusNode, focusOffset - 1);
  }
  const texts = document.createTreeWalker(body, SHOW_TEXT);
  texts.currentNode = end ?? body;
  let last = (end ? texts.previousNode() : texts.lastChild()) as Text | null;
  while (last && !last.data.trim()) last = texts.previousNode() as Text | null;
  if (end && !last) body.prepend(emptyLine(document));
  selection.collapse(last ?? body, last?.data.trimEnd().length ?? 0);
  return last ? LINE : '';
}

function emptyLine(document: Document): Element {
  const line = document.createElement('div');
  line.append(document.createElement('br'));
  return line;
}
