import { sidebarWords } from '../../lib/locales/sidebar-words.ts';

import type { Surface } from '../hooks/surface.ts';
import { SurfaceProvider } from '../hooks/SurfaceProvider.tsx';
import { App } from './App.tsx';
import '../ui/tokens.css';
import '../ui/base.css';

const toneOf = (hash: string) => (hash === '#light' || hash === '#dark' ? (hash.slice(1) as 'light' | 'dark') : null);

/** The whole sidebar on its client. `framed`: a page stands around it; else it is the browser's side panel. */
export function Sidebar({ client, framed }: { client: Surface['client']; framed: boolean }) {
  document.documentElement.toggleAttribute('data-framed', framed);
  return (
    <SurfaceProvider client={client} name="sidebar" words={sidebarWords} tone={framed ? toneOf(location.hash) : null}>
      <App />
    </SurfaceProvider>
  );
}
