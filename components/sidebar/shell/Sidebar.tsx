import { sidebarWords } from '../../../lib/locales/sidebar-words.ts';

import { AccessContext } from '../../hooks/surface/access.ts';
import type { SiteAccess } from '../../hooks/surface/access.ts';
import type { Surface } from '../../hooks/surface/surface.ts';
import { SurfaceProvider } from '../../hooks/surface/SurfaceProvider.tsx';
import type { PageTone } from '../../hooks/in-sight/use-page-tone.ts';
import { ZoomContext } from '../../hooks/in-sight/use-visible-act.ts';
import { App } from './App.tsx';
import '../../ui/tokens.css';
import '../../ui/base.css';

const toneOf = (hash: string) => (/^#(light|dark)/.exec(hash)?.[1] ?? null) as PageTone;

/** The whole sidebar on its client. `framed`: a page stands around it; else it is the browser's side panel. */
export function Sidebar(props: {
  client: Surface['client'];
  framed: boolean;
  access?: SiteAccess;
  readZoom?: () => Promise<number>;
}) {
  const { client, framed, access = null, readZoom = async () => 1 } = props;
  document.documentElement.toggleAttribute('data-framed', framed);
  return (
    <SurfaceProvider client={client} name="sidebar" words={sidebarWords} tone={framed ? toneOf(location.hash) : null}>
      <AccessContext.Provider value={framed ? null : access}>
        <ZoomContext.Provider value={readZoom}>
          <App />
        </ZoomContext.Provider>
      </AccessContext.Provider>
    </SurfaceProvider>
  );
}
