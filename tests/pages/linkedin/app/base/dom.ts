/** Builds elements without a word of HTML: the page enforces Trusted Types, on itself too. */

export type Child = Node | string | null | false;
type Handler = (event: Event) => void;
export type Attributes = Record<string, string | number | boolean | null | undefined | Handler>;

/** `onclick` and its like take a function; `true` writes an empty attribute, `false` and `null` none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** A `div` with a class. */
export function box(name: string, ...children: Child[]): HTMLDivElement {
  return h('div', { class: name }, ...children);
}

let embers = 30;

/** `ember42`: another one on every load. */
export function emberId(): string {
  embers += 1 + Math.floor(Math.random() * 4);
  return `ember${embers}`;
}

const SVG = 'http://www.w3.org/2000/svg';

/** @param path of a 24 by 24 drawing */
export function icon(path: string, size = 24): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['width', size],
    ['height', size],
    ['aria-hidden', 'true'],
    ['fill', 'currentColor'],
  ]) {
    svg.setAttribute(String(name), String(value));
  }
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** A round or square shape in place of a photo; its initials are paint, and no text of the page. */
export function avatar(name: string, size: number, shape: 'round' | 'square' = 'round'): HTMLElement {
  const initials = name
    .split(/[\s,&]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word.slice(0, 1));
  const hue = Array.from(name, (letter) => letter.charCodeAt(0)).reduce((sum, code) => (sum * 7 + code) % 360, 0);
  const style = `--size:${size}px;--hue:${hue}`;
  const letters = initials.join('').toUpperCase();
  return h('span', { class: `avatar avatar--${shape}`, style, 'aria-hidden': 'true', 'data-initials': letters });
}
