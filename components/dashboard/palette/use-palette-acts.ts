import { useLocale } from '../../hooks/locale.ts';
import { useSummary } from '../../hooks/summary.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useSaveFile } from '../data/use-save-file.ts';
import { GO_KEYS, PAGE_NAMES } from '../shell/pages.ts';
import { hrefOf } from '../shell/route.ts';
import type { PageName } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import type { PaletteAct } from './matching-acts.ts';

const GO_PAGES: PageName[] = ['deals', 'ledger', 'people', 'snippets', 'settings', 'data', 'privacy'];

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
  const section = t('palette.acts');
  return [
    ...pages,
    { key: 'new', title: t('palette.newDeal'), section, hint: 'N', run: () => go(hrefOf('deals', { new: '1' })) },
    { key: 'undo', title: t('palette.undo'), section, run: undo },
    { key: 'backup', title: t('palette.backup'), section, run: () => void save('backup') },
    ...(sample
      ? [{ key: 'sample', title: t('dataPage.sampleRemove'), section, run: () => void run('remove-sample', {}) }]
      : []),
  ];
}
