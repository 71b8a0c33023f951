import { useLocale } from '../../../hooks/words/locale.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import type { MenuItem } from '../../../ui/overlays/Menu.tsx';
import { hrefOf } from '../../shell/route.ts';
import { useSingleKeysOn } from '../../shell/use-keys.ts';
import { go } from '../../shell/use-route.ts';

/** What is done with the whole deal, and seldom. */
export function useDealMenu(onDelete: () => void): MenuItem[] {
  const { t } = useLocale();
  const { deal, open, capture } = useDealDesk();
  const run = useCommand();
  const keys = useSingleKeysOn();
  const closed = deal.deal.outcome !== null;
  return [
    { key: 'capture', label: t('dealPage.capture'), hint: keys ? 'A' : undefined, onPick: () => capture() },
    {
      key: 'said',
      label: t('said.add'),
      hint: keys ? 'H' : undefined,
      onPick: () => capture({ as: 'ground-truth', from: 'message', words: '' }),
    },
    { key: 'plan', label: t('plan.title'), onPick: () => open({ name: 'plan' }) },
    { key: 'edit', label: t('dealPage.edit'), hint: keys ? 'E' : undefined, onPick: () => open({ name: 'edit' }) },
    closed
      ? { key: 'reopen', label: t('dealPage.reopen'), onPick: () => void run('reopen-deal', { dealId: deal.deal.id }) }
      : { key: 'close', label: t('dealPage.close'), onPick: () => open({ name: 'close' }) },
    { key: 'brief', label: t('brief.link'), onPick: () => go(hrefOf('brief', { deal: deal.deal.id })) },
    { key: 'delete', label: t('shell.delete'), apart: true, red: true, onPick: onDelete },
  ];
}
