import { afterEach, describe, expect, it } from 'vitest';
import type { SeenPress } from '../../../lib/page/sending/press.ts';
import { signalOf } from '../../../lib/page/sending/press.ts';
import { parsePageUp } from '../../../lib/messaging/parse-message.ts';
import { watchSends } from '../../../lib/sites/gmail/sends.ts';
import { draft, environmentOf, message, THREAD, thread, TOKEN } from './page.ts';

const popup = (inside: string): string => `<div class="dw"><div class="AD" role="dialog">${inside}</div></div>`;
const CHIPS = '<div role="option" data-hovercard-id="Dana@northwind.example" data-name="Dana Weber"></div>';
const ONE = draft({ chips: CHIPS, subject: 'Pilot', body: '<div>Could you?</div>' });
const TWO = draft({ subject: 'Other' }).replace('msg-a:r-7', 'msg-a:r-8');
const SEND = '[data-tooltip]';

const ending: AbortController[] = [];
afterEach(() => ending.splice(0).forEach((one) => one.abort()));

/** Everything has boxes here: jsdom lays nothing out. */
function open(html: string, hash?: string): { document: Document; pressed: SeenPress[] } {
  const { document } = environmentOf(html, hash);
  const window = document.defaultView as Window & typeof globalThis;
  window.Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  globalThis.Element = window.Element;
  const ended = new window.AbortController();
  ending.push(ended);
  const pressed: SeenPress[] = [];
  watchSends(document, (press) => pressed.push(press), ended.signal);
  return { document, pressed };
}

function key(document: Document, selector: string, init: KeyboardEventInit): void {
  const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
  document.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
}

const click = (document: Document, selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

describe('a press of Send', () => {
  it('tells the draft as it stands, before the page hears of it', () => {
    const { document, pressed } = open(popup(ONE));
    document.querySelector(SEND)?.addEventListener('click', () => document.querySelector('.dw')?.replaceChildren());
    click(document, SEND);
    expect(pressed).toHaveLength(1);
    expect(signalOf(pressed[0] as SeenPress)).toMatchObject({
      kind: 'armed',
      later: false,
      snapshot: {
        site: 'gmail',
        account: 'sam@ours.example',
        draftId: 'msg-a:r-7',
        subject: 'Pilot',
        to: [{ email: 'dana@northwind.example', name: 'Dana Weber' }],
        text: 'Could you?',
        draftKeys: ['msg-a:r-7'],
      },
      evidence: { drafts: ['msg-a:r-7'], toast: null, alert: false, messages: [] },
    });
  });

  it.each([
    ['Enter', SEND, { key: 'Enter' }],
    ['Space', SEND, { key: ' ' }],
    ['Ctrl+Enter in the text', '[role=textbox]', { key: 'Enter', ctrlKey: true }],
    ['Cmd+Enter in the subject', '[name=subjectbox]', { key: 'Enter', metaKey: true }],
  ])('by %s', (_, selector, init) => {
    const { document, pressed } = open(popup(ONE));
    document.querySelector('form')?.addEventListener('keydown', (event) => event.stopPropagation());
    key(document, selector, init);
    expect(pressed.map(({ act }) => act)).toEqual(['send']);
  });

  it.each([
    ['a line break', '[role=textbox]', { key: 'Enter' }],
    ['Enter that ends a composition', '[role=textbox]', { key: 'Enter', ctrlKey: true, isComposing: true }],
    ['a key that is held down', '[role=textbox]', { key: 'Enter', ctrlKey: true, repeat: true }],
    ['Ctrl+Enter elsewhere', '#elsewhere', { key: 'Enter', ctrlKey: true }],
    ['Space in the text', '[role=textbox]', { key: ' ' }],
  ])('is not %s', (_, selector, init) => {
    const { document, pressed } = open(`<p id="elsewhere"></p>${popup(ONE)}`);
    key(document, selector, init);
    expect(pressed).toEqual([]);
  });

  it('is not one of another button, nor after the end', () => {
    const { document, pressed } = open(
      popup(ONE).replace('Send</div>', 'Send</div><b role=button aria-haspopup=true>v</b>'),
    );
    click(document, 'b');
    click(document, '[role=textbox]');
    ending[0]?.abort();
    click(document, SEND);
    expect(pressed).toEqual([]);
  });

  it('means the draft that it stands in', () => {
    const { document, pressed } = open(popup(ONE) + popup(TWO));
    document.querySelectorAll<HTMLElement>(SEND)[1]?.click();
    expect(signalOf(pressed[0] as SeenPress)).toMatchObject({ snapshot: { draftId: 'msg-a:r-8', subject: 'Other' } });
  });

  it('takes along who was typed and is no chip yet', () => {
    const typed = popup(ONE).replace('<input peoplekit-id', '<input value="kim@contoso.example" peoplekit-id');
    const { document, pressed } = open(typed);
    click(document, SEND);
    const signal = signalOf(pressed[0] as SeenPress);
    expect(signal?.kind === 'armed' && signal.snapshot.to.map(({ email }) => email)).toEqual([
      'dana@northwind.example',
      'kim@contoso.example',
    ]);
  });

  it('of an answer knows its thread and what stood there before', () => {
    const quote = '<div class="gmail_quote">On Tuesday, Dana wrote:</div>';
    const answer = thread(message() + draft({ body: `Yes.${quote}` }));
    const { document, pressed } = open(answer, `#inbox/${TOKEN}`);
    click(document, SEND);
    expect(signalOf(pressed[0] as SeenPress)).toMatchObject({
      snapshot: { ...THREAD, text: 'Yes.' },
      evidence: { messages: [{ id: 'msg-f:1709009752799549651' }] },
    });
  });

  it('is told also while the page behind the draft is another one', () => {
    const stale = thread(message(), 'data-legacy-thread-id="1a05659a2ffafc3d"');
    const { document, pressed } = open(stale + popup(ONE), `#inbox/${TOKEN}`);
    click(document, `.dw ${SEND}`);
    expect(signalOf(pressed[0] as SeenPress)).toMatchObject({
      snapshot: { draftId: 'msg-a:r-7', threadId: null, text: 'Could you?' },
      evidence: { messages: [], drafts: ['msg-a:r-7'] },
    });
  });

  it('arrives as a signal, and only in its own form', () => {
    const { document, pressed } = open(popup(ONE));
    click(document, SEND);
    const sent: unknown = JSON.parse(JSON.stringify({ type: 'send', press: pressed[0] }));
    expect(parsePageUp(sent, 'gmail')).toMatchObject({ type: 'send', press: { kind: 'armed' } });
    expect(parsePageUp({ type: 'send', press: { ...pressed[0], at: 5 } }, 'gmail')).toEqual({
      type: 'send',
      press: null,
    });
    expect(parsePageUp({ type: 'send', press: { ...pressed[0], at: -1 } }, 'gmail')).toBeNull();
    expect(parsePageUp({ type: 'send', press: { ...pressed[0], act: 'sent' } }, 'gmail')).toBeNull();
  });
});

describe('what else is pressed', () => {
  it('Schedule send, wherever its menu stands', () => {
    const item = '<div id="sbddm"><div selector="scheduledSend" role="menuitem">Schedule</div></div>';
    const { document, pressed } = open(popup(ONE) + item);
    click(document, '[selector=scheduledSend]');
    expect(signalOf(pressed[0] as SeenPress)).toMatchObject({ kind: 'armed', later: true });
  });

  it('Undo, of a sent mail alone', () => {
    const line = (links: string) => `<div class="b8" role="alert">${links}</div>`;
    const undo = '<span id="link_undo" param="#thread-a:r-5">Undo</span>';
    const sent = open(line(`${undo}<span id="link_vsm" param="#thread-a:r-5">View</span>`));
    click(sent.document, '#link_undo');
    expect(signalOf(sent.pressed[0] as SeenPress)).toEqual({
      kind: 'undone',
      account: 'sam@ours.example',
      threadId: 'thread-a:r-5',
    });
    const archived = open(line(undo));
    key(archived.document, '#link_undo', { key: 'Enter' });
    expect(archived.pressed.map(({ act }) => act)).toEqual(['undo']);
    expect(signalOf(archived.pressed[0] as SeenPress)).toBeNull();
  });
});
