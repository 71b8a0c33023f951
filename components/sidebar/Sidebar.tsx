import { sidebarWords } from '../../lib/locales/sidebar-words.ts';

import type { Surface } from '../hooks/surface.ts';
import { SurfaceProvider } from '../hooks/SurfaceProvider.tsx';
import { App } from './App.tsx';
import '../ui/tokens.css';
import '../ui/base.css';

/** The whole sidebar on its client. `framed`: a page stands around it; else it is the browser's side panel. */
export function Sidebar({ client, framed }: { client: Surface['client']; framed: boolean }) {
  document.documentElement.toggleAttribute('data-framed', framed);
  return (
    <SurfaceProvider client={client} name="sidebar" words={sidebarWords}>
      <App />
    </SurfaceProvider>
  );
}
