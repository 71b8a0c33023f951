/** The whole sidebar in jsdom, on a client that answers from canned views. */
import { h, render } from 'preact';
import type { SiteAccess } from '../../../components/hooks/surface/access.ts';
import { Sidebar } from '../../../components/sidebar/shell/Sidebar.tsx';
import { fakeClient } from '../../gallery/fake-client.ts';
import type { Answers, FakeClient } from '../../gallery/fake-client.ts';
import { settle } from './settle.ts';

export interface Drawn {
  client: FakeClient;
  root: HTMLElement;
  /** Presses a key where the focus is, as a rep would. */
  press: (key: string, more?: KeyboardEventInit) => Promise<void>;
  /** The first element with this role-like selector and text. */
  find: (selector: string, text?: string | RegExp) => HTMLElement;
  last: () => { name: string; args: unknown } | undefined;
  end: () => void;
}

export async function drawSidebar(answers: Answers, access?: SiteAccess): Promise<Drawn> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const client = fakeClient(answers);
  render(h(Sidebar, { client, framed: false, ...(access && { access }) }), root);
  for (let tries = 0; tries < 50 && !root.querySelector('main'); tries += 1) await settle();
  await settle();
  const find = (selector: string, text: string | RegExp = '') => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) =>
      fits(`${element.getAttribute('aria-label') ?? ''} ${element.textContent}`, text),
    );
    if (!found) throw new Error(`no ${selector} with ${text} in\n${root.textContent}`);
    return found;
  };
  return {
    client,
    root,
    find,
    last: () => client.commands.filter(({ name }) => name !== 'change-settings').at(-1),
    press: async (key, more = {}) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      await settle();
    },
    end: () => render(null, root),
  };
}

function fits(words: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? words.includes(text) : text.test(words);
}
