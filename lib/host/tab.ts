/** The collapsed sidebar: a small tab at the edge. It stands in the page's own event flow, so keys end here. */

export interface TabLook {
  shown: boolean;
  side: 'left' | 'right';
  tone: 'light' | 'dark';
  /** What needs the rep; 0 shows nothing. */
  count: number;
  /** Name and tooltip, e.g. that the frame cannot load here. */
  label: string;
}

export interface Tab {
  element: HTMLElement;
  show(change: Partial<TabLook>): void;
}

const PEN = 'M3 13l.8-3.2L11 2.6a1 1 0 0 1 1.4 0l1 1a1 1 0 0 1 0 1.4L6.2 12.2 3 13zM9.8 3.8l2.4 2.4';

function shape(document: Document, name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/** Inherited properties end at the host, so that a few rules are enough. */
function styleOf({ shown, side, tone }: TabLook): string {
  const corner = side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0';
  return `display:${shown ? 'flex' : 'none'};flex-direction:column;align-items:center;justify-content:center;gap:4px;width:100%;height:100%;padding:0;cursor:pointer;font:600 11px/1.2 system-ui,sans-serif;border-radius:${corner};color-scheme:${tone};background:light-dark(#fbfaf8,#24262a);color:light-dark(#23303f,#e6e3de);border:1px solid light-dark(#d9d5cf,#42454b)`;
}

export function buildTab(document: Document, label: string, onOpen: () => void): Tab {
  const button = document.createElement('button');
  const badge = document.createElement('span');
  const pen = shape(document, 'svg', { viewBox: '0 0 16 16', width: '16' });
  pen.append(shape(document, 'path', { d: PEN, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }));
  button.append(pen, badge);
  const look: TabLook = { shown: false, side: 'right', tone: 'light', count: 0, label };
  // Shortcuts of the page must not hear what is typed here: events leaving a shadow root look like the host's own.
  for (const type of ['keydown', 'keypress', 'keyup', 'click']) {
    button.addEventListener(type, (event) => event.stopPropagation());
  }
  button.addEventListener('click', (event) => event.isTrusted && onOpen());
  return {
    element: button,
    show(change) {
      Object.assign(look, change);
      button.style.cssText = styleOf(look);
      button.title = button.ariaLabel = look.label;
      badge.textContent = look.count > 0 ? String(Math.min(look.count, 99)) : '';
    },
  };
}
