/** Draws the sidebar in any of its states, with a client that answers from canned views. The script says which. */
import { render } from 'preact';
import { App } from '../../components/sidebar/App.tsx';
import { SurfaceProvider } from '../../components/hooks/SurfaceProvider.tsx';
import { sidebarWords } from '../../lib/locales/sidebar-words.ts';
import { fakeClient } from './fake-client.ts';
import type { FakeClient } from './fake-client.ts';
import { STATES } from './states.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

declare global {
  interface Window {
    /** What was commanded, and the way to send the page's own events. */
    client: FakeClient;
    show(state: string): void;
  }
}

const app = document.getElementById('app');
if (window.top !== window) document.documentElement.dataset['framed'] = '';

window.show = (state) => {
  const answers = STATES[state];
  if (!app || !answers) throw new Error(`no state ${state}`);
  render(null, app);
  window.scrollTo(0, 0);
  window.client = fakeClient(answers());
  render(
    <SurfaceProvider client={window.client} name="sidebar" words={sidebarWords}>
      <App />
    </SurfaceProvider>,
    app,
  );
};

const asked = new URLSearchParams(location.search).get('state');
if (asked) window.show(asked);
