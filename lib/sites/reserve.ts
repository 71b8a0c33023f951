/** Inline styles on the page's own elements, given back byte for byte unless the page has changed them meanwhile. */

export interface Reserve {
  /** Sets a property over the page's own rules. @returns whether anything changed */
  set(element: HTMLElement, property: string, value: string): boolean;
  /** Gives all back. @returns whether there was anything to give back */
  release(): boolean;
}

interface Held {
  /** The attribute as found, and as we left it. */
  before: string | null;
  after: string | null;
  ours: string[];
}

export function createReserve(): Reserve {
  const held = new Map<HTMLElement, Held>();
  return {
    set(element, property, value) {
      const { style } = element;
      if (style.getPropertyValue(property) === value && style.getPropertyPriority(property)) return false;
      const { before, ours } = held.get(element) ?? { before: element.getAttribute('style'), ours: [] };
      style.setProperty(property, value, 'important');
      held.set(element, { before, after: element.getAttribute('style'), ours: [...ours, property] });
      return true;
    },
    release() {
      const any = held.size > 0;
      for (const [element, state] of held) restore(element, state);
      held.clear();
      return any;
    },
  };
}

function restore(element: HTMLElement, { before, after, ours }: Held): void {
  // Where the page has gone on writing, only ours is taken out.
  if (element.getAttribute('style') !== after) for (const property of ours) element.style.removeProperty(property);
  else if (before === null) element.removeAttribute('style');
  else element.setAttribute('style', before);
}
