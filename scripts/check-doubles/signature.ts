/** What can be said of an element without its words, its styling and its numbering. */
import type { FoundElement } from './find-in-page.ts';

export interface Signature {
  tag: string;
  /** Attribute → shape of its value. */
  attributes: Map<string, string>;
  path: string[];
}

/** Layout, styling and the page's own wiring: they change with every build. */
const LEFT_OUT =
  /^(id|class|style|dir|size|src|alt|width|height|cellpadding|colspan|rowspan|jsaction|jscontroller|jsmodel|jsname|jslog|translate|target|href|nonce|itacorner|act|data-[a-z]+-owner-id)$/;
/** Translated, or what a person wrote. */
const WORDS =
  /^(aria-label|title|placeholder|data-tooltip|data-name|aria-description|aria-roledescription|autocomplete)$/;

export function signatureOf({ tag, attributes, path }: FoundElement): Signature {
  const isPerson = attributes.some(([name]) => name === 'email');
  const shapes = new Map<string, string>();
  for (const [name, value] of attributes) {
    const says = !LEFT_OUT.test(name) && !(name === 'value' && value === '');
    if (says) shapes.set(name, WORDS.test(name) || (isPerson && name === 'name') ? 'words' : shapeOf(value));
  }
  return { tag, path, attributes: shapes };
}

/** Ids within a value, and what stands for them. */
const IDS: [id: RegExp, name: string][] = [
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'instant'],
  [/^(#?)(thread|msg)-[af]:r?-?\d+$/, '$1$2 id'],
  [/^urn:li:msg_message:\(urn:li:fsd_profile:[\w-]+,2-[\w+/=-]+\)$/, 'message urn'],
  [/ACoAA[\w-]+?(?=Topcard$|$)/, 'member id'],
  [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'uuid'],
  [/(?<=:)\d+(?=_connect$|_pending$|$)/, 'number'],
];

/** `#msg-a:r-7673` → `#msg id`, `person1@example.com` → `address`, `16f438e906b36dac` → `hex id` … */
export function shapeOf(value: string): string {
  if (value === 'true' || value === 'false') return 'yes or no';
  if (/^:[0-9a-z]+$/.test(value)) return 'made-up id';
  if (/^[0-9a-f]{16}$/.test(value)) return 'hex id';
  if (/^-?\d+$/.test(value)) return 'number';
  if (/^[^\s@]+@[^\s@]+$/.test(value)) return 'address';
  return IDS.reduce((shape, [id, name]) => shape.replace(id, name), value);
}
