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
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  append(element, children);
  return element;
}

function setAttribute(element: HTMLElement, name: string, value: Attributes[string]): void {
  if (typeof value === 'function') element.addEventListener(name.slice(2), value);
  else if (name === 'style') element.style.cssText = String(value ?? '');
  else if (value !== false && value !== null && value !== undefined) {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function append(parent: Node, children: Child[]): void {
  for (const child of children) if (child !== null && child !== false) parent.appendChild(asNode(child));
}

function asNode(child: Node | string): Node {
  return typeof child === 'string' ? document.createTextNode(child) : child;
}

let ids = 60;

/** `:1x`: another one on every load, as Gmail's are. */
export function nextId(): string {
  ids += 1 + Math.floor(Math.random() * 3);
  return `:${ids.toString(36)}`;
}

/** Wraps nodes in `div`s, the outermost first: `wrap(['nH', 'nH hx'], list)`. */
export function wrap(classes: string[], ...children: Child[]): HTMLElement {
  const [outer = '', ...inner] = classes;
  return h('div', { class: outer }, ...(inner.length > 0 ? [wrap(inner, ...children)] : children));
}

/** Enter and Space press it, as on everything that Gmail calls a button. */
export function pressable<T extends HTMLElement>(element: T, act: (event: Event) => void): T {
  element.addEventListener('click', act);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act(event);
  });
  return element;
}
