import { useLocale } from '../../hooks/words/locale.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import type { MenuItem } from '../../ui/overlays/Menu.tsx';
import { useDesk } from '../../deal/desk/desk.ts';

/** Rare acts; each has its key and stands in the palette too. */
export function useHeaderItems(): MenuItem[] {
  const { t } = useLocale();
  const { deal, page, open, capture, show } = useDesk();
  const keys = Object.keys(useSingleKeys({ a: () => {} })).length > 0;
  const hint = (key: string) => (keys ? key.toUpperCase() : undefined);
  const items: (MenuItem | false)[] = [
    deal !== null && { key: 'capture', label: t('act.capture'), hint: hint('a'), onPick: () => capture() },
    deal !== null && {
      key: 'said',
      label: t('said.add'),
      hint: hint('h'),
      onPick: () => capture({ as: 'ground-truth', from: 'message', words: '' }),
    },
    deal !== null && { key: 'log', label: t('act.log'), hint: hint('l'), onPick: () => open({ name: 'log' }) },
    deal !== null && {
      key: 'snippets',
      label: t('snippets.title'),
      hint: hint('s'),
      onPick: () => open({ name: 'snippets' }),
    },
    deal !== null && { key: 'plan', label: t('plan.title'), onPick: () => open({ name: 'plan' }) },
    deal !== null && {
      key: 'edit',
      label: t('act.editDeal'),
      hint: hint('e'),
      apart: true,
      onPick: () => open({ name: 'edit' }),
    },
    // Without a deal the pane itself asks.
    page !== null &&
      deal !== null && {
        key: 'choose',
        label: t('act.wrongDeal'),
        hint: hint('w'),
        onPick: () => open({ name: 'choose' }),
      },
    deal !== null &&
      deal.deal.outcome === null && { key: 'close', label: t('act.closeDeal'), onPick: () => open({ name: 'close' }) },
    { key: 'dashboard', label: t('act.openDashboard'), apart: true, onPick: () => openDashboard() },
    { key: 'help', label: t('act.help'), hint: '?', onPick: () => show('help') },
  ];
  return items.filter((item) => item !== false);
}

export function openDashboard(path = '/deals'): void {
  window.open(`dashboard.html#${path}`, '_blank', 'noopener');
}
