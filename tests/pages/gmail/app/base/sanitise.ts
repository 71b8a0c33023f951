/**
 * Mail is other people's HTML. It is parsed where nothing runs and nothing loads, and only what is on the lists below is
 * built anew on the page: no script, no style sheet, no handler, no remote picture, no class but the mail programs' own.
 */

const TAGS = new Set(
  'a abbr b blockquote br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'align alt bgcolor border cellpadding cellspacing color colspan dir face height rowspan size title valign width'.split(
    ' ',
  ),
);
const STYLES =
  'background-color border border-bottom border-left border-radius border-top color font-family font-size font-style font-weight line-height margin max-width padding padding-left text-align text-decoration width'.split(
    ' ',
  );
/** Their content goes with them. */
const DROPPED = new Set(['script', 'style', 'title', 'head', 'iframe', 'object', 'noscript', 'template']);

interface HtmlPolicy {
  createHTML(html: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): HtmlPolicy;
}

/** The one name that the page's policy allows; its result goes nowhere but into the parser. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('gmail-double#mail', {
  createHTML: (html) => html,
});

/** Handlers would be dropped anyway; taken out before, the page's policy has nothing to complain about. */
const HANDLER = /\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;

/** @returns nodes that are safe to stand in the page */
export function safeNodes(html: string): DocumentFragment {
  const quiet = html.replaceAll(HANDLER, '');
  const parsed = new DOMParser().parseFromString(policy?.createHTML(quiet) ?? quiet, 'text/html');
  const fragment = document.createDocumentFragment();
  copyChildren(parsed.body, fragment);
  return fragment;
}

function copyChildren(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE) copyElement(child as HTMLElement, to);
  }
}

function copyElement(from: HTMLElement, to: Node): void {
  const tag = from.localName;
  if (DROPPED.has(tag)) return;
  if (!TAGS.has(tag)) {
    copyChildren(from, to);
    return;
  }
  const made = document.createElement(tag);
  copyAttributes(from, made);
  to.appendChild(made);
  copyChildren(from, made);
}

function copyAttributes(from: HTMLElement, to: HTMLElement): void {
  for (const { name, value } of from.attributes) if (ATTRIBUTES.has(name)) to.setAttribute(name, value);
  for (const name of STYLES) {
    const value = from.style.getPropertyValue(name);
    if (value && !/url\(/i.test(value)) to.style.setProperty(name, value);
  }
  const own = [...from.classList].filter((name) => name.startsWith('gmail_'));
  if (own.length > 0) to.className = own.join(' ');
  const marker = from.getAttribute('data-smartmail');
  if (marker) to.setAttribute('data-smartmail', marker);
  if (to instanceof HTMLAnchorElement) copyLink(from, to);
  if (to instanceof HTMLImageElement) copyEmoji(from, to);
}

function copyLink(from: HTMLElement, to: HTMLAnchorElement): void {
  const href = from.getAttribute('href') ?? '';
  if (!/^(https?:|mailto:)/i.test(href)) return;
  to.href = href;
  to.target = '_blank';
  to.rel = 'noopener noreferrer';
}

/** Emoji are pictures here; every other picture stays away. */
function copyEmoji(from: HTMLElement, to: HTMLImageElement): void {
  const emoji = from.getAttribute('data-emoji');
  if (emoji) to.setAttribute('data-emoji', emoji);
}
