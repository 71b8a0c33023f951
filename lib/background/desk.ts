/** What every surface is served from. */
import type { DataAct, DataAnswer } from '../contract/data-acts.ts';
import type { Library } from './library.ts';
import type { Pages } from './pages/pages.ts';
import type { SidebarControl } from './pages/sidebar-control.ts';
import type { Surface, Surfaces } from './surfaces/surfaces.ts';

export interface Desk {
  library: Library;
  pages: Pages;
  surfaces: Surfaces;
  sidebar: SidebarControl;
  /** Something was written: whoever sleeps should look again. */
  changed(): Promise<void>;
  /** An act on the whole book. @throws what is said to the rep, as the error's name */
  carryOut(surface: Surface, act: DataAct): Promise<DataAnswer>;
}

/** Of these, what joins a surface to the page that it stands beside. */
export type PageDesk = Pick<Desk, 'pages' | 'surfaces' | 'sidebar'>;
