import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../hooks/words/locale.ts';
import { LostSites } from '../hooks/surface/LostSites.tsx';
import { Toaster } from '../hooks/surface/Toaster.tsx';
import { useEscapeKeys } from '../hooks/keys/use-escape-keys.ts';
import { useUndo } from '../hooks/surface/use-undo.ts';
import { Palette } from './palette/Palette.tsx';
import { PageOf } from './PageOf.tsx';
import { CameFromContext } from './shell/came-from.ts';
import { KeyHelp } from './shell/KeyHelp.tsx';
import { GO_KEYS, PAGE_NAMES } from './shell/pages.ts';
import { Rail } from './shell/Rail.tsx';
import { hrefOf } from './shell/route.ts';
import type { PageName, Route } from './shell/route.ts';
import { useKeys } from './shell/use-keys.ts';
import { useSequence } from './shell/use-sequence.ts';
import { go, useRoute } from './shell/use-route.ts';
import { joinWords } from './shell/words-aside.ts';
import { FailedBackups } from './trouble/FailedBackups.tsx';
import { Notices } from './trouble/Notices.tsx';
import './shell/shell.css';

type Layer = 'palette' | 'keys' | null;

/** The full tab: rail, one page, and what floats above. */
export function Dashboard() {
  const route = useRoute();
  const { t } = useLocale();
  const [layer, setLayer] = useState<Layer>(null);
  const { main, cameFrom } = useArrival(route, t(PAGE_NAMES[route.page]));
  useGlobalKeys(setLayer);
  useEscapeKeys();
  const close = () => setLayer(null);
  return (
    <div class={route.page === 'welcome' ? 'dash dash-bare' : 'dash'}>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          // The address belongs to the pages.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <Rail page={route.page} onSearch={() => setLayer('palette')} onKeys={() => setLayer('keys')} />
      <main class="page" id="main" ref={main} tabIndex={-1}>
        <div class="page-column">
          <Notices />
          {route.page === 'data' ? null : <FailedBackups />}
          <LostSites class="notice" />
          <CameFromContext.Provider value={cameFrom}>
            <PageOf route={route} />
          </CameFromContext.Provider>
        </div>
      </main>
      {layer === 'palette' ? <Palette onClose={close} /> : null}
      {layer === 'keys' ? <KeyHelp onClose={close} /> : null}
      <Toaster />
    </div>
  );
}

function useGlobalKeys(open: (layer: Layer) => void): void {
  const undo = useUndo();
  const goTo = Object.entries(GO_KEYS).map(([page, key]) => [key, () => go(hrefOf(page as PageName))]);
  useSequence('g', Object.fromEntries(goTo));
  useKeys({
    'mod+k': () => open('palette'),
    '/': () => open('palette'),
    '?': () => open('keys'),
    n: () => go(hrefOf('deals', { new: '1' })),
    'mod+z': undo,
  });
}

/** Names the tab, and puts the focus at the start of a page that the rep went to; not on filters, not at the start. */
function useArrival(route: Route, title: string) {
  const { t } = useLocale();
  const main = useRef<HTMLElement>(null);
  const cameFrom = useRef<string | null>(null);
  const href = useRef(location.hash);
  const place = `${route.page}/${route.id ?? ''}`;
  const last = useRef(place);
  useEffect(() => {
    document.title = t('shell.title', { page: title });
  }, [title, place, t]);
  useEffect(() => {
    const before = href.current;
    // What was typed into a filter is a part of where the rep was.
    href.current = joinWords(location.hash, history.state);
    if (last.current === place) return;
    last.current = place;
    cameFrom.current = before;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  });
  return { main, cameFrom };
}
