/** The page's frame: everything that stands there whatever is shown. */
import type { App } from '../base/app.ts';
import { h, wrap } from '../base/dom.ts';
import { layOut } from './layout.ts';
import type { Parts } from './layout.ts';
import { navigation } from './nav.ts';
import { companionRail } from './rail.ts';
import { topBar } from './top-bar.ts';

export interface Skeleton {
  /** Toolbars stand here, one for each view. */
  toolbars: HTMLElement;
  /** Views stand here, the old ones hidden. */
  views: HTMLElement;
  /** What scrolls. */
  scroller: HTMLElement;
  /** Compose popups stand here. */
  moles: HTMLElement;
  /** Counts and marks anew. */
  refreshNav(): void;
}

export function buildSkeleton(app: App): Skeleton {
  const views = h('div', { class: 'nH' });
  const view = h('div', { id: ':1', class: 'aeF' }, views);
  const scroller = h(
    'div',
    { id: ':3', class: 'Tm aeJ' },
    view,
    h('div', { id: ':2', class: 'aeG', style: 'display: none' }),
  );
  const toolbars = h('div', { id: ':4', class: 'aeH' });
  const main = h(
    'div',
    { class: 'nH bkK' },
    wrap(['nH', 'nH ar4 z'], h('div', {}, toolbars), h('div', { class: 'AO' }, scroller)),
  );
  const moles = h('div', { class: 'nH' });
  const spacer = h('div', { class: 'jAmAWb' });
  const nav = navigation(app);
  const root = h('div', { class: 'nH' });
  let parts: Parts | null = null;
  const arrange = () => parts && layOut(parts, app.log, app.options.stubborn);
  const rail = companionRail(app, arrange);
  parts = { root, nav: nav.root, main, scroller, view, spacer, railWidth: rail.width };
  const toggleNav = () => {
    nav.root.classList.toggle('narrow');
    arrange();
  };
  root.append(topBar(app, toggleNav), h('div', { class: 'nH aqk aql bkL' }, nav.root, main, rail.root));
  document.body.append(root, h('div', { class: 'dw' }, moles, spacer));
  window.addEventListener('resize', arrange);
  arrange();
  return { toolbars, views, scroller, moles, refreshNav: nav.refresh };
}
