/** Draws the sidebar in any of its states, with a client that answers from canned views. The script says which. */
import { render } from 'preact';
import type { SiteAccess } from '../../components/hooks/surface/access.ts';
import type { Language } from '../../lib/domain/rows/languages.ts';
import { Sidebar } from '../../components/sidebar/shell/Sidebar.tsx';
import { fakeClient } from './fake-client.ts';
import type { Answers, FakeClient } from './fake-client.ts';
import { STATES, TAKEN_BACK } from './states.ts';

declare global {
  interface Window {
    /** What was commanded, and the way to send the page's own events. */
    client: FakeClient;
    /** `language`: that of the interface, whatever the state's own is. */
    show(state: string, language?: Language): void;
  }
}

const app = document.getElementById('app');

function inLanguage(answers: Answers, language: Language): Answers {
  const { summary } = answers;
  if (typeof summary !== 'object') return answers;
  return { ...answers, summary: { ...summary, settings: { ...summary.settings, language } } };
}

window.show = (state, language) => {
  const states: Readonly<Record<string, (() => Answers) | undefined>> = STATES;
  const answers = states[state];
  if (!app || !answers) throw new Error(`no state ${state}`);
  render(null, app);
  window.scrollTo(0, 0);
  window.client = fakeClient(language ? inLanguage(answers(), language) : answers());
  const taken = TAKEN_BACK[state] ?? [];
  const access: SiteAccess = {
    has: (site) => Promise.resolve(!taken.includes(site)),
    request: () => Promise.resolve(true),
    watch: () => () => {},
  };
  render(<Sidebar client={window.client} framed={window.top !== window} access={access} />, app);
};

const asked = new URLSearchParams(location.search).get('state');
if (asked) window.show(asked);
