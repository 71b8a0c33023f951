import type { LedgerRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import { Menu } from '../../ui/overlays/Menu.tsx';
import type { MenuItem } from '../../ui/overlays/Menu.tsx';
import { kindOf } from './entry-words.ts';
import { STATE_KEYS, WAITING_KEYS } from './use-entry-acts.ts';
import type { EntryActs } from './use-entry-acts.ts';

const WAITING = ['again', 'aside', 'reply-by'] as const;

/** Every act on a commitment; comes up with the pointer or the focus. */
export function EntryMenu({ row, acts }: { row: LedgerRow; acts: EntryActs }) {
  const locale = useLocale();
  const { t } = locale;
  const keys = Object.keys(useSingleKeys({ y: () => {} })).length > 0;
  const hint = (key: string | undefined) => (keys ? key?.toUpperCase() : undefined);
  const items: MenuItem[] = [
    ...row.nextStates.map((to) => ({
      key: to,
      label: t(`advance.${to}`),
      hint: hint(STATE_KEYS[to]),
      onPick: () => acts.advance(to),
    })),
    ...(acts.keptInTime ? [{ key: 'in-time', label: t('advance.keptInTime'), onPick: acts.keptInTime }] : []),
    ...(acts.keptOn ? [{ key: 'kept-on', label: t('answers.open.kept-on'), onPick: acts.keptOn }] : []),
    ...WAITING.flatMap((part, at) => {
      const open = acts.waits[part];
      if (!open) return [];
      return {
        key: part,
        label: t(`answers.open.${part}`),
        hint: hint(WAITING_KEYS[part]),
        apart: at === 0 || acts.waits.again === undefined,
        onPick: open,
      };
    }),
    ...(acts.bringBack ? [{ key: 'back', label: t('answers.bringBack'), onPick: acts.bringBack }] : []),
    { key: 'edit', label: t('act.edit'), hint: hint('e'), apart: row.nextStates.length > 0, onPick: acts.edit },
    { key: 'move', label: t('answers.open.move'), onPick: acts.move },
    { key: 'delete', label: t('act.delete'), red: true, onPick: acts.remove },
  ];
  return <Menu class="entry-menu" label={t('entry.more', { kind: kindOf(row, locale) })} items={items} />;
}
