/** The collapsed sidebar: a small tab at the edge. It stands in the page's own event flow, so keys end here. */

export interface Tab {
  element: HTMLElement;
  show(visible: boolean, side: 'left' | 'right'): void;
  /** What needs the rep; 0 shows nothing. */
  count(count: number): void;
  tone(tone: 'light' | 'dark'): void;
  /** A short word in place of the pen, e.g. that the frame cannot load here. */
  say(text: string | null): void;
}

const TONES = {
  light: 'background:#fbfaf8;color:#23303f;border:1px solid #d9d5cf',
  dark: 'background:#24262a;color:#e6e3de;border:1px solid #42454b',
};
const PEN = 'M3 13l.8-3.2L11 2.6a1 1 0 0 1 1.4 0l1 1a1 1 0 0 1 0 1.4L6.2 12.2 3 13zM9.8 3.8l2.4 2.4';

function drawPen(document: Document): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PEN);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.5');
  svg.append(path);
  return svg;
}

export function buildTab(document: Document, onOpen: () => void): Tab {
  const button = document.createElement('button');
  const badge = document.createElement('span');
  button.type = 'button';
  button.append(drawPen(document), badge);
  let side: 'left' | 'right' = 'right';
  let tone: 'light' | 'dark' = 'light';
  let visible = false;
  let label = '';

  const draw = (): void => {
    const corner = side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0';
    const shown = visible ? 'flex' : 'none';
    button.style.cssText = `all:initial;box-sizing:border-box;display:${shown};flex-direction:column;align-items:center;justify-content:center;gap:4px;width:100%;height:100%;cursor:pointer;font:600 11px/1.2 system-ui,sans-serif;border-radius:${corner};${TONES[tone]};outline-offset:2px`;
    button.title = label || button.title;
  };
  // Shortcuts of the page must not hear what is typed here: events leaving a shadow root look like the host's own.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    button.addEventListener(type, (event) => event.stopPropagation());
  }
  button.addEventListener('focus', () => (button.style.outline = '2px solid currentColor'));
  button.addEventListener('blur', () => (button.style.outline = ''));
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onOpen();
  });
  return {
    element: button,
    show(isVisible, atSide) {
      visible = isVisible;
      side = atSide;
      draw();
    },
    count(count) {
      badge.textContent = count > 0 ? String(Math.min(count, 99)) : '';
    },
    tone(next) {
      tone = next;
      draw();
    },
    say(text) {
      label = text ?? '';
      button.setAttribute('aria-label', label);
      draw();
    },
  };
}
