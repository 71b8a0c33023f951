import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useUndo } from '../../hooks/surface/use-undo.ts';
import { useSaveFile } from '../data/saving/use-save-file.ts';
import { GO_KEYS, PAGE_NAMES } from '../shell/pages.ts';
import { hrefOf, PAGES } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import type { PaletteAct } from './matching-acts.ts';

/** Every page but the search, which the palette is, and the welcome; in the order of the addresses. */
const GO_PAGES = PAGES.filter((page) => page !== 'search' && page !== 'welcome');

export function usePaletteActs(): PaletteAct[] {
  const { t } = useLocale();
  const run = useCommand();
  const undo = useUndo();
  const { save } = useSaveFile();
  const sample = useSummary()?.sample ?? false;
  const pages = GO_PAGES.map((page) => ({
    key: `page/${page}`,
    title: t(PAGE_NAMES[page]),
    section: t('palette.pages'),
    hint: GO_KEYS[page] ? `G ${GO_KEYS[page].toUpperCase()}` : undefined,
    run: () => go(hrefOf(page)),
  }));
  const inPages: [key: string, title: string, href: string][] = [
    ['board', t('board.board'), hrefOf('deals', { view: 'board' })],
    ['accounts', t('peoplePage.accounts'), hrefOf('people', { show: 'accounts' })],
    ['duplicates', t('merge.tab'), hrefOf('people', { show: 'duplicates' })],
  ];
  const section = t('palette.acts');
  return [
    ...pages,
    ...inPages.map(([key, title, href]) => ({ key, title, section: t('palette.pages'), run: () => go(href) })),
    { key: 'new', title: t('palette.newDeal'), section, hint: 'N', run: () => go(hrefOf('deals', { new: '1' })) },
    { key: 'undo', title: t('palette.undo'), section, run: undo },
    { key: 'backup', title: t('palette.backup'), section, run: () => void save('backup') },
    ...(sample
      ? [{ key: 'sample', title: t('dataPage.sampleRemove'), section, run: () => void run('remove-sample', {}) }]
      : []),
  ];
}
