import { afterEach, describe, expect, it } from 'vitest';
import { interpretLinkedIn } from '../../../lib/page/linkedin/interpret.ts';
import { evidenceOf } from '../../../lib/page/sending/evidence.ts';
import { signalOf } from '../../../lib/page/sending/press.ts';
import type { SeenPress } from '../../../lib/page/sending/press.ts';
import { seePage } from '../../../lib/sites/linkedin/see-page.ts';
import { watchSends } from '../../../lib/sites/linkedin/sends.ts';
import { environmentOf } from '../../../lib/sites/visible.ts';
import { ODA, sduiProfile } from './fixtures.ts';
import { mountInShadow, openPage } from './open-page.ts';

const bubble = (name: string, slug: string, text: string): string => `
  <div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title">
  <a href="https://www.linkedin.com/in/${slug}/">${name}</a></h2><ul class="msg-s-message-list"></ul>
  <div class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true"><p>${text}</p></div>
  <button type="submit" class="msg-form__send-button">Send</button><button class="toggle">Options</button></div></div>`;
const TWO = bubble('Oda Falk', 'oda-falk', 'Monday?') + bubble('Ole Berg', 'ole-berg', 'Tuesday?');

const ending: AbortController[] = [];
afterEach(() => ending.splice(0).forEach((one) => one.abort()));

/** Everything has boxes here: jsdom lays nothing out. */
function open(
  html: string,
  path = 'feed/',
  main = '<main></main>',
): { root: ParentNode; pressed: SeenPress[]; window: Window & typeof globalThis } {
  const { document } = openPage(`https://www.linkedin.com/${path}`, main);
  const window = document.defaultView as Window & typeof globalThis;
  window.Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  const root = mountInShadow(document, html);
  const ended = new window.AbortController();
  ending.push(ended);
  const pressed: SeenPress[] = [];
  watchSends(document, (press) => pressed.push(press), ended.signal);
  return { root, pressed, window };
}

describe('a message about to be sent', () => {
  it('is that of the bubble in which Send was pressed', () => {
    const { root, pressed } = open(TWO);
    root.querySelectorAll<HTMLElement>('.msg-form__send-button')[1]?.click();
    expect(pressed).toHaveLength(1);
    expect(signalOf(pressed[0] as SeenPress)).toMatchObject({
      kind: 'armed',
      later: false,
      snapshot: {
        site: 'linkedin',
        text: 'Tuesday?',
        conversation: { place: 'bubble', participants: [{ name: 'Ole Berg', slug: 'ole-berg' }] },
        places: ['in/ole-berg'],
        draftKeys: ['in/ole-berg Tuesday?'],
      },
      evidence: { drafts: ['in/oda-falk Monday?', 'in/ole-berg Tuesday?'], messages: [] },
    });
  });

  it('may be so by Enter; other keys and buttons are none', () => {
    const { root, pressed, window } = open(TWO);
    const editor = root.querySelector('[role=textbox]');
    const key = (init: KeyboardEventInit) =>
      editor?.dispatchEvent(new window.KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
    key({ key: 'Enter', shiftKey: true });
    key({ key: 'Enter', isComposing: true });
    key({ key: 'Enter', repeat: true });
    key({ key: 'a' });
    root.querySelector<HTMLElement>('.toggle')?.click();
    root.querySelector<HTMLElement>('h2')?.click();
    expect(pressed).toEqual([]);
    key({ key: 'Enter' });
    expect(pressed.map(({ act, at }) => [act, at])).toEqual([['enter', 0]]);
  });

  it('needs words', () => {
    const { root, pressed } = open(bubble('Oda Falk', 'oda-falk', ''));
    root.querySelector<HTMLElement>('.msg-form__send-button')?.click();
    expect(signalOf(pressed[0] as SeenPress)).toBeNull();
  });
});

describe('an invitation about to be sent', () => {
  const DIALOG =
    '<div role="dialog" aria-labelledby="send-invite-modal"><textarea name="message">Could you?</textarea><button>Cancel</button><button>Send</button></div>';
  const link = (slug: string): string =>
    `<a id="${slug}" href="/preload/search-custom-invite/?vanityName=${slug}">Connect</a>`;
  const start = (main: string, path = 'search/results/people/') => {
    const { root, pressed, window } = open(DIALOG, path, main);
    const press = (selector: string): void => window.document.querySelector<HTMLElement>(selector)?.click();
    const send = () => {
      root.querySelectorAll('button')[1]?.click();
      return signalOf(pressed.at(-1) as SeenPress);
    };
    return { root, pressed, window, press, send };
  };

  it('is to whom the link leads that was pressed, and nothing there will say that it has left', () => {
    const { press, send } = start(`<main>${link('oda-falk')}${link('ole-berg')}</main>`);
    press('#oda-falk');
    press('#ole-berg');
    expect(send()).toMatchObject({
      snapshot: {
        text: 'Could you?',
        unmarked: true,
        places: ['invitation:in/ole-berg'],
        conversation: { place: 'invitation', participants: [{ slug: 'ole-berg', name: null }] },
      },
    });
  });

  it('is to nobody when something else was pressed last', () => {
    const { press, send } = start(`<main>${link('oda-falk')}<button id="other">Connect</button></main>`);
    press('#oda-falk');
    press('#other');
    expect(send()).toBeNull();
  });

  it.each([
    ['a limit', '<div role="dialog" class="ip-fuse-limit-alert"><h2>Limite atteinte</h2><button>OK</button></div>'],
    ['an error', '<div data-test-artdeco-toast-item-type="error"><p>No se ha enviado</p></div>'],
    ['a word in its dialog', DIALOG.replace('<button>', '<p role="alert">Zu lang</p><button>')],
  ])('is refused by %s, in any language', (_what, html) => {
    const { window } = open(html, 'search/results/people/');
    const reading = interpretLinkedIn(seePage(environmentOf(window.document)));
    expect(evidenceOf(reading)).toMatchObject({ troubled: ['invitation'] });
  });

  it('is not refused by the words that it is out', () => {
    const { window } = open('<div data-test-artdeco-toast-item-type="success" role="alert">Sent</div>', 'feed/');
    const reading = interpretLinkedIn(seePage(environmentOf(window.document)));
    expect(evidenceOf(reading)).toMatchObject({ troubled: [] });
  });

  it('is not sent by Enter, which starts a line in it', () => {
    const { root, pressed, window, press } = start(sduiProfile(), `in/${ODA.slug}/`);
    press('h2');
    const key = new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });
    root.querySelector('textarea')?.dispatchEvent(key);
    expect(pressed.map(signalOf)).toEqual([null]);
  });

  it('beside a profile is that person’s, or that of the one who was pressed in the rail', () => {
    const { press, send } = start(sduiProfile({ after: link('ole-berg') }), `in/${ODA.slug}/`);
    press('h2');
    expect(send()).toMatchObject({
      snapshot: { unmarked: false, conversation: { participants: [{ slug: ODA.slug }] } },
    });
    press('#ole-berg');
    expect(send()).toMatchObject({ snapshot: { unmarked: true, places: ['invitation:in/ole-berg'] } });
    press('[componentkey$="_connect"]');
    expect(send()).toMatchObject({
      snapshot: { unmarked: false, conversation: { participants: [{ name: ODA.name }] } },
    });
  });

  it('may be one that the profile will not mark: its control stands in a menu', () => {
    const { press, send } = start(sduiProfile().replace(/componentkey="Connect\S*_connect"/, ''), `in/${ODA.slug}/`);
    press('h2');
    expect(send()).toMatchObject({
      snapshot: { unmarked: true, conversation: { participants: [{ slug: ODA.slug }] } },
    });
  });
});

describe('an invitation about to be withdrawn', () => {
  const ASKS =
    '<dialog open aria-labelledby="dialog-header"><h2>Zurückziehen?</h2><button>Abbrechen</button><button>Zurückziehen</button></dialog>';
  const row = (slug: string, more = ''): string =>
    `<div role="listitem"><a href="https://www.linkedin.com/in/${slug}/"></a><a href="/in/${slug}/?x=1">Name</a>${more}
    <a id="${slug}" href="https://www.linkedin.com/">Zurückziehen</a></div>`;
  const SENT = 'mynetwork/invitation-manager/sent/';
  const start = (path: string, main: string) => {
    const { root, pressed, window } = open(ASKS, path, main);
    const press = (selector: string): void => window.document.querySelector<HTMLElement>(selector)?.click();
    const answer = (at: 0 | 1) => {
      root.querySelectorAll('button')[at]?.click();
      const last = pressed.at(-1);
      return last ? signalOf(last) : null;
    };
    const evidence = () => evidenceOf(interpretLinkedIn(seePage(environmentOf(window.document))));
    return { press, answer, evidence };
  };

  it('is that of the row that was pressed, in any language', () => {
    const { press, answer, evidence } = start(SENT, `<main>${row('oda-falk')}${row('ole-berg')}</main>`);
    press('#ole-berg');
    expect(evidence()).toMatchObject({ drafts: ['withdrawal '], troubled: [] });
    expect(answer(1)).toMatchObject({
      kind: 'armed',
      snapshot: { text: '', unmarked: true, places: ['withdrawal:in/ole-berg'], draftKeys: ['withdrawal '] },
    });
  });

  it('is nobody’s where the rep says no, where a row names two, or where something else was pressed', () => {
    const two = start(SENT, `<main>${row('oda-falk', '<a href="/in/ole-berg/">Mutual</a>')}</main>`);
    two.press('#oda-falk');
    expect(two.answer(1)).toBeNull();
    const one = start(SENT, `<main>${row('oda-falk')}<h1>Sent</h1></main>`);
    one.press('#oda-falk');
    expect(one.answer(0)).toBeNull();
    expect(one.answer(1)).toBeNull();
  });

  it('is that of the profile whose mark was pressed', () => {
    const { press, answer } = start(`in/${ODA.slug}/`, sduiProfile().replace('_connect"', '_pending"'));
    press('[componentkey$="_pending"]');
    expect(answer(1)).toMatchObject({ snapshot: { places: [`withdrawal:in/${ODA.slug}`, `withdrawal:${ODA.id}`] } });
  });

  it('is none on other pages, where a dialog says something about what was sent last', () => {
    const { press, answer, evidence } = start('search/results/people/', `<main>${row('oda-falk')}</main>`);
    press('#oda-falk');
    expect(answer(1)).toBeNull();
    expect(evidence()).toMatchObject({ drafts: [], troubled: ['dialog'] });
  });
});

describe('a message about to be sent from a server-driven dialog', () => {
  const MODAL = `<div role="dialog" class="_1f"><h2>Neue Nachricht</h2><textarea>Could you?</textarea><button>Senden</button></div>`;

  it('is that of the person whose Message link was pressed, and nothing there will say that it has left', () => {
    const { root, pressed, window } = open(MODAL, `in/${ODA.slug}/`, sduiProfile());
    window.document.querySelector<HTMLElement>('[componentkey$=Topcard] [href*="recipient="]')?.click();
    root.querySelector('button')?.click();
    expect(signalOf(pressed[0] as SeenPress)).toMatchObject({
      snapshot: {
        text: 'Could you?',
        unmarked: true,
        conversation: { place: 'bubble', participants: [{ name: ODA.name, slug: ODA.slug }] },
      },
    });
  });

  it('is none where the dialog was opened by something else: what is written in it goes to nobody that could be said', () => {
    const { root, pressed, window } = open(MODAL, `in/${ODA.slug}/`, sduiProfile());
    window.document.querySelector<HTMLElement>('h2')?.click();
    root.querySelector('button')?.click();
    expect(pressed).toEqual([]);
  });
});
