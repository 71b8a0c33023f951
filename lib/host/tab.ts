/**
 * The collapsed sidebar: a small tab at the edge, built when it is first shown: most pages never show it. It stands in the
 * page's own event flow, so keys end here.
 */

export interface TabLook {
  shown: boolean;
  side: 'left' | 'right';
  tone: 'light' | 'dark';
  /** What needs the rep; 0 shows nothing. */
  count: number;
  /** The draft has something to look at. */
  dot: boolean;
  /** Its name and tooltip, e.g. that the frame cannot load here. */
  says: string;
}

export type ShowTab = (change: Partial<TabLook>) => void;

const PEN = 'M1 15l1-4L11 2l3 3-9 9z';

/** Inherited properties end at the host, so that a few rules are enough. */
function styleOf({ shown, side, tone }: TabLook): string {
  const corner = side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0';
  return `display:${shown ? 'grid' : 'none'};place-content:center;place-items:center;gap:4px;width:100%;height:100%;padding:0;cursor:pointer;font:600 11px system-ui;border-radius:${corner};color-scheme:${tone};background:light-dark(#fbfaf8,#24262a);color:light-dark(#23303f,#e6e3de);border:1px solid light-dark(#d9d5cf,#42454b)`;
}

/** @param root takes it in; @returns changes how it looks */
export function standTab(document: Document, root: ShadowRoot, onOpen: () => void): ShowTab {
  // Of a kind without an interface of its own: that would cost the page some heap.
  const badge = document.createElement('bdi');
  const look = { count: 0 } as TabLook;
  let button: HTMLElement | null = null;
  const build = (): HTMLElement => {
    const made = document.createElement('button');
    const pen = document.createElement('i');
    pen.style.cssText = `width:16px;height:16px;background:currentColor;forced-color-adjust:none;clip-path:path("${PEN}")`;
    made.append(pen, badge);
    root.append(made);
    // Shortcuts of the page must not hear what is typed here: events leaving a shadow root look like the host's own.
    for (const type of ['keydown', 'keypress', 'keyup', 'click']) {
      made.addEventListener(type, (event) => event.stopPropagation());
    }
    made.addEventListener('click', (event) => event.isTrusted && onOpen());
    return made;
  };
  return (change) => {
    Object.assign(look, change);
    if (look.shown) button ??= build();
    if (!button) return;
    button.style.cssText = styleOf(look);
    button.title = button.ariaLabel = look.says;
    badge.textContent = `${Math.min(look.count, 99) || ''}${look.dot ? '•' : ''}`;
  };
}
