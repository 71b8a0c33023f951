/** Looking things up in Gmail's own markup. Mail may hold pasted Gmail markup: bodies and drafts are never looked into. */
import { RAW_LINE, RAW_TEXT } from '../../page/raw-text.ts';
import type { Seen, SeenPerson } from '../../page/gmail/seen.ts';
import { MOST_FOUND } from '../../page/gmail/ways.ts';

/**
 * Elements outside bodies and drafts, in the order of the page; `root` may be one of them. What stands in a body is told
 * afterwards and not by `:is(…):not(.a3s *)`: the browser has quick ways for a plain selector alone.
 */
export function outside(root: Document | Element, selector: string): Element[] {
  const all = ['matches' in root && root.matches(selector) ? root : [], ...root.querySelectorAll(selector)].flat();
  return all.filter(({ parentElement }) => !parentElement?.closest('.a3s,[contenteditable]'));
}

/** What is taken from an element, given the attribute that its way names, if it does; nothing when it is empty. */
type Take<T extends object | string> = (element: Element, attribute: string) => T | '' | false;

/** The first of the ways that gives something. */
export function look<T extends object | string>(
  root: Document | Element,
  ways: readonly string[],
  take: Take<T>,
  most: number = MOST_FOUND,
): Seen<T> | null {
  let found: T[] = [];
  // Hot: taken apart by position and not by `[a, b]`, which the engine keeps as five times as much code.
  const way = ways.findIndex((text) => {
    const parts = text.split(' @') as [string, string];
    found = outside(root, parts[0])
      .slice(0, MOST_FOUND)
      .flatMap<T>((element) => take(element, parts[1]) || []);
    return found[0];
  });
  return way < 0 ? null : { way, found: found.slice(0, most) };
}

export const attr = (element: Element | null | undefined, name: string): string =>
  (element?.getAttribute(name) ?? '').slice(0, RAW_LINE);

export const valueOf = (element: Element): string => ((element as HTMLInputElement).value ?? '').slice(0, RAW_TEXT);

/** The person, or in a field the people, that an element names. */
export function person(element: Element): SeenPerson | false {
  const list = valueOf(element);
  const of = (name: string): string => attr(element, name);
  const email = list || of('email') || of('data-hovercard-id') || of('jid');
  return email.includes('@') && { email, name: list ? '' : of('name') || of('data-name') };
}
