/** Text put into a draft of the Gmail double, under its own policy. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { startDriver } from './gmail-reading/drive.ts';
import type { Beside, Driver } from './gmail-reading/drive.ts';

/** Tag, class, children. Built node by node: the page's policy lets no script parse HTML. */
type Built = string | BuiltElement;
interface BuiltElement extends Array<Built> {
  0: string;
  1: string;
}

const DRAFT = '[role=dialog] [role=textbox]';
const IN_SUBJECT = 'document.querySelector("[role=dialog] input[name=subjectbox]").focus()';
const SIGNATURE: Built = ['div', 'gmail_signature', 'Sam'];
const SIGNED: Built[] = [['div', '', 'Hi Dana,'], ['div', '', 'middle'], ['div', '', ['br', '']], SIGNATURE];
const QUOTED: Built[] = [
  ['div', '', 'Yes'],
  ['div', 'gmail_quote', 'On Monday Kim wrote:', ['blockquote', '', 'Hm']],
];

let driver: Driver;
let page: Page;
let ask: Beside['ask'];

/** A new mail with this in its body, and the caret wherever `select` puts it. */
async function compose(content: Built[], select: string): Promise<void> {
  ({ page, ask } = await driver.open(''));
  await page.keyboard.press('c');
  await page.waitForSelector(DRAFT);
  await page.evaluate(
    ([selector, nodes]) => {
      const make = (node: Built): HTMLElement | string => {
        if (typeof node === 'string') return node;
        const element = document.createElement(node[0]);
        if (node[1]) element.className = node[1];
        element.append(...node.slice(2).map(make));
        return element;
      };
      document.querySelector(selector)?.replaceChildren(...nodes.map(make));
    },
    [DRAFT, content] as const,
  );
  await ask(`{ const body = document.querySelector('${DRAFT}'); const at = getSelection(); ${select} }; 0`);
}

const bodyHtml = (): Promise<string> => page.$eval(DRAFT, (body) => body.innerHTML);

beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

describe('inserted text', () => {
  it.each<[string, Built[], string, string]>([
    ['at the caret', SIGNED, 'at.collapse(body.children[1].firstChild, 3)', '<div>mid ASK dle</div>'],
    ['behind a sentence', SIGNED, 'at.collapse(body.children[1].firstChild, 6)', '<div>middle ASK</div>'],
    ['before a sentence', SIGNED, 'at.collapse(body.children[1].firstChild, 0)', '<div>ASK middle</div>'],
    ['behind a comma', SIGNED, 'at.collapse(body.firstChild.firstChild, 8)', '<div>Hi Dana, ASK</div>'],
    ['behind what is selected', SIGNED, 'at.selectAllChildren(body.children[1])', '<div>middleASK</div>'],
    ['behind the last words, when the caret is elsewhere', SIGNED, IN_SUBJECT, '<div>middle</div><div>ASK</div>'],
    [
      'above the signature with the caret in it',
      SIGNED,
      'at.collapse(body.lastChild.firstChild, 1)',
      '</div><div>ASK</div>',
    ],
    ['above the signature with the caret behind it', SIGNED, 'at.collapse(body, 4)', '<div>middle</div><div>ASK</div>'],
    [
      'above the quote',
      QUOTED,
      'at.selectAllChildren(body.lastChild)',
      '<div>Yes</div><div>ASK</div><div class="gmail_quote">',
    ],
    [
      'above a signature alone',
      [SIGNATURE],
      'at.collapse(body, 0)',
      '<div>ASK</div><div class="gmail_signature">Sam</div>',
    ],
    ['in an empty draft', [['br', '']], IN_SUBJECT, 'ASK'],
  ])('goes %s', async (_, content, select, expected) => {
    await compose(content, select);
    expect(await ask("site.insert(document, null, 'ASK')")).toBe(true);
    expect(await bodyHtml()).toContain(expected);
  });

  it.each<[string, Built[], string, string]>([
    [
      'on the line of the greeting',
      [['div', '', 'Hello Helena,\u00A0']],
      'at.collapse(body.firstChild.firstChild, 14)',
      'Hello Helena, could we',
    ],
    [
      'on a line of its own',
      [['div', '', 'Hello Helena,'], ['div', '', ['br', '']], ['div', '', ['br', '']], SIGNATURE],
      'at.collapse(body.children[2], 0)',
      '<div>Could we',
    ],
    [
      'on its line, right behind the comma',
      [['div', '', 'Hello Helena,']],
      'at.collapse(body.firstChild.firstChild, 13)',
      'Hello Helena, could we',
    ],
    ['with the caret elsewhere', [['div', '', 'Hi Helena!'], SIGNATURE], IN_SUBJECT, '</div><div>Could we'],
    [
      'of another name',
      [['div', '', 'Hello Dana,\u00A0']],
      'at.collapse(body.firstChild.firstChild, 12)',
      'Helena, could we',
    ],
    [
      'further down',
      [['div', '', 'Hi Helena, all well?\u00A0']],
      'at.collapse(body.firstChild.firstChild, 21)',
      'well? Helena, could',
    ],
  ])('names the person once: behind a greeting %s', async (_, content, select, expected) => {
    await compose(content, select);
    expect(await ask("site.insert(document, null, 'Helena, could we talk?')")).toBe(true);
    expect((await bodyHtml()).replaceAll('&nbsp;', ' ')).toContain(expected);
  });

  it('of several lines is one step to undo, and the page hears of it', async () => {
    await compose(SIGNED, 'at.collapse(body.children[1].firstChild, 6)');
    const before = await bodyHtml();
    await ask(`globalThis.heard = 0; document.querySelector('${DRAFT}').addEventListener('input', () => heard++); 0`);
    expect(await ask("site.insert(document, null, 'one\\n\\ntwo')")).toBe(true);
    expect(await bodyHtml()).toContain('<div>middle one</div><div><br></div><div>two</div>');
    expect(await ask('heard')).toBeGreaterThan(0);
    await page.keyboard.press('Control+z');
    expect(await bodyHtml()).toBe(before);
  });

  it('goes to the draft that is named, and to none that is not there', async () => {
    await compose(SIGNED, 'at.collapse(body.children[1].firstChild, 3)');
    const id = await ask<string>('site.read().context.composes[0].draftId');
    expect(id).toMatch(/^msg-a:r/);
    expect(await ask("site.insert(document, 'msg-a:r0', 'ASK')")).toBe(false);
    expect(await bodyHtml()).not.toContain('ASK');
    expect(await ask(`site.insert(document, '${id}', 'ASK')`)).toBe(true);
    expect(await bodyHtml()).toContain('mid ASK dle');
  });

  it('finds its place also while the keys are in a frame', async () => {
    await compose(SIGNED, 'at.collapse(body.children[1].firstChild, 3)');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.append(frame.contentDocument.createElement('button'));
      frame.contentDocument?.querySelector('button')?.focus();
    });
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('IFRAME');
    expect(await ask("site.insert(document, null, 'ASK')")).toBe(true);
    expect(await bodyHtml()).toContain('mid ASK dle');
  });

  it('is read back, as is what is selected in a draft', async () => {
    await compose(SIGNED, 'at.selectAllChildren(body.children[1])');
    expect(await ask('site.selection(document)')).toMatchObject({ text: 'middle', messageId: null, sender: null });
  });
});
