import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { PenMark } from '../../ui/marks/PenMark.tsx';
import { Icon } from '../../ui/marks/Icon.tsx';
import { Keys } from './Keys.tsx';
import { PAGE_NAMES } from './pages.ts';
import { hrefOf } from './route.ts';
import type { PageName } from './route.ts';
import './Rail.css';

const WORK: PageName[] = [
  'today',
  'deals',
  'ledger',
  'calendar',
  'people',
  'process',
  'red-pen',
  'skills',
  'rates',
  'reviews',
  'price',
  'snippets',
];
const HOUSE: PageName[] = ['settings', 'detector', 'data', 'privacy'];

export function Rail(props: { page: PageName; onSearch: () => void; onKeys: () => void }) {
  const { t } = useLocale();
  return (
    <header class="rail">
      <a class="rail-home" href={hrefOf('deals')}>
        <PenMark />
        {t('app.name')}
      </a>
      <button type="button" class="rail-search" onClick={props.onSearch}>
        <Icon name="search" />
        <span>{t('shell.search')}</span>
        <Keys keys={['Mod', 'K']} />
      </button>
      <nav aria-label={t('shell.nav')} class="rail-nav">
        <RailLinks pages={WORK} here={props.page} />
        <RailLinks pages={HOUSE} here={props.page} />
      </nav>
      <button type="button" class="rail-link rail-keys" onClick={props.onKeys}>
        {t('shell.keys')}
        <kbd>?</kbd>
      </button>
      <SampleNote />
    </header>
  );
}

function RailLinks({ pages, here }: { pages: PageName[]; here: PageName }) {
  const { t } = useLocale();
  return (
    <ul class="rail-links">
      {pages.map((page) => (
        <li key={page}>
          <a class="rail-link" href={hrefOf(page)} aria-current={page === here ? 'page' : undefined}>
            {t(PAGE_NAMES[page])}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The sample book leaves from wherever the rep stands. */
function SampleNote() {
  const { t } = useLocale();
  const run = useCommand();
  const summary = useSummary();
  if (!summary?.sample) return null;
  const own = summary.sampleOwn;
  return (
    <div class="rail-sample">
      <span>{own > 0 ? t('shell.sampleWithOwn', { own }) : t('shell.sample')}</span>
      <button type="button" class="rail-remove" onClick={() => void run('remove-sample', {})}>
        {t('shell.sampleRemove')}
      </button>
    </div>
  );
}
