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
  /** Property → what the page itself had inline: value and priority. */
  was: Map<string, [value: string, priority: string]>;
}

export function createReserve(): Reserve {
  const held = new Map<HTMLElement, Held>();

  const hold = (element: HTMLElement): Held => {
    const known = held.get(element);
    if (known) return known;
    const fresh = { before: element.getAttribute('style'), after: null, was: new Map() };
    held.set(element, fresh);
    return fresh;
  };

  return {
    set(element, property, value) {
      const { style } = element;
      if (style.getPropertyValue(property) === value && style.getPropertyPriority(property)) return false;
      const state = hold(element);
      if (!state.was.has(property)) {
        state.was.set(property, [style.getPropertyValue(property), style.getPropertyPriority(property)]);
      }
      style.setProperty(property, value, 'important');
      state.after = element.getAttribute('style');
      return true;
    },
    release() {
      for (const [element, state] of held) restore(element, state);
      const any = held.size > 0;
      held.clear();
      return any;
    },
  };
}

function restore(element: HTMLElement, { before, after, was }: Held): void {
  if (element.getAttribute('style') !== after) {
    for (const [property, [value, priority]] of was) element.style.setProperty(property, value, priority);
  } else if (before === null) element.removeAttribute('style');
  else element.setAttribute('style', before);
}
