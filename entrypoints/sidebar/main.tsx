import { render } from 'preact';
import { App } from '../../components/sidebar/App.tsx';
import { SurfaceProvider } from '../../components/hooks/SurfaceProvider.tsx';
import { sidebarWords } from '../../lib/locales/sidebar-words.ts';
import { connectSurface } from '../../lib/messaging/connect-surface.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

/** The same page serves the frame in Gmail and LinkedIn and the browser's side panel: the frame has a page above it. */
const framed = window.top !== window;
if (framed) document.documentElement.dataset['framed'] = '';

const app = document.getElementById('app');
if (app) {
  const client = connectSurface(framed ? 'sidebar' : 'panel', null);
  render(
    <SurfaceProvider client={client} name="sidebar" words={sidebarWords}>
      <App />
    </SurfaceProvider>,
    app,
  );
}
