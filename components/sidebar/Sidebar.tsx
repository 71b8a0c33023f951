import { sidebarWords } from '../../lib/locales/sidebar-words.ts';

import { AccessContext } from '../hooks/access.ts';
import type { SiteAccess } from '../hooks/access.ts';
import type { Surface } from '../hooks/surface.ts';
import { SurfaceProvider } from '../hooks/SurfaceProvider.tsx';
import { App } from './App.tsx';
import '../ui/tokens.css';
import '../ui/base.css';

const toneOf = (hash: string) => (hash === '#light' || hash === '#dark' ? (hash.slice(1) as 'light' | 'dark') : null);

/** The whole sidebar on its client. `framed`: a page stands around it; else it is the browser's side panel. */
export function Sidebar(props: { client: Surface['client']; framed: boolean; access?: SiteAccess }) {
  const { client, framed, access = null } = props;
  document.documentElement.toggleAttribute('data-framed', framed);
  return (
    <SurfaceProvider client={client} name="sidebar" words={sidebarWords} tone={framed ? toneOf(location.hash) : null}>
      <AccessContext.Provider value={framed ? null : access}>
        <App />
      </AccessContext.Provider>
    </SurfaceProvider>
  );
}
