/** Beside the double, in a world of its own: a mail that grows, and the time that its page takes to be read. */
import { gmailSite } from '../../../lib/sites/gmail/site.ts';
import { environmentOf } from '../../../lib/sites/visible.ts';

const SENTENCE = 'Could you send the figures of the last quarter to Dana by Friday, and who else should see them? ';
const NESTED = 200;

/** Characters of a body, in nodes of one kind. */
const SHAPES: Record<string, (size: number) => Node[]> = {
  'one text': (size) => [document.createTextNode(SENTENCE.repeat(size / SENTENCE.length))],
  paragraphs: (size) => Array.from({ length: size / SENTENCE.length }, () => wrap('p', SENTENCE)),
  'nested quotes': (size) =>
    Array.from({ length: size / SENTENCE.length / NESTED }, () => {
      let inner: Node = wrap('div', SENTENCE);
      for (let depth = 1; depth < NESTED; depth += 1) inner = wrap('blockquote', SENTENCE, inner);
      return inner;
    }),
};

function wrap(tag: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}

export const shapes = Object.keys(SHAPES);

/** @returns the characters that stand in the mail then */
export function fill(shape: string, size: number): number {
  const body = document.querySelector<HTMLElement>('.a3s');
  if (!body) throw new Error('no mail is open');
  // In one box that is filled before it is put in, as mails come: in the page the browser looks at all of them for each.
  const box = wrap('div');
  for (const node of SHAPES[shape]?.(size) ?? []) box.append(node);
  body.replaceChildren(box);
  return body.textContent.length + Math.min(0, body.offsetHeight);
}

/** The least of some turns, in milliseconds a reading: what else runs on the machine only ever adds. */
export function timeToRead(turns: number, times: number): number {
  const environment = environmentOf(document);
  const turn = () => {
    const before = performance.now();
    for (let time = 0; time < times; time += 1) gmailSite.read(environment);
    return (performance.now() - before) / times;
  };
  return Math.min(...Array.from({ length: turns }, turn));
}
