import type { LedgerRow } from '../../lib/contract/views.ts';
import type { CommitmentState } from '../../lib/domain/types.ts';
import { useLocale } from '../hooks/locale.ts';
import { useSingleKeys } from '../hooks/use-single-keys.ts';
import { Menu } from '../ui/Menu.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { STATE_KEYS } from './use-entry-acts.ts';
import type { EntryActs as Acts } from './use-entry-acts.ts';

/** What may come next. Where an answer is waited for, it is always in sight; else it comes with the pointer or the focus. */
export function EntryActs({ row, acts, all }: { row: LedgerRow; acts: Acts; all: boolean }) {
  const { t } = useLocale();
  const keys = Object.keys(useSingleKeys({ y: () => {} })).length > 0;
  const { state } = row.commitment;
  const next = row.nextStates.filter((candidate) => candidate !== 'withdrawn');
  const waits = state === 'asked' || state === 'to-ask' || (row.daysToDue ?? 1) <= 0;
  const hint = (to: CommitmentState) => (keys ? STATE_KEYS[to]?.toUpperCase() : undefined);
  const menu = [
    { key: 'edit', label: t('act.edit'), hint: keys ? 'E' : undefined, onPick: acts.edit },
    ...(waits || all
      ? []
      : next.map((to) => ({
          key: to,
          label: t(`advance.${to}`),
          hint: hint(to),
          onPick: () => acts.advance(to),
        }))),
    ...(row.nextStates.includes('withdrawn')
      ? [{ key: 'withdrawn', label: t('advance.withdrawn'), onPick: () => acts.advance('withdrawn') }]
      : []),
    { key: 'delete', label: t('act.delete'), apart: true, red: true, onPick: acts.remove },
  ];
  return (
    <div class="entry-acts">
      {waits || all
        ? next.map((to) => (
            <TextButton
              key={to}
              title={hint(to) === undefined ? undefined : t('entry.key', { key: hint(to) ?? '' })}
              onClick={() => acts.advance(to)}
            >
              {t(`advance.${to}`)}
            </TextButton>
          ))
        : null}
      <Menu class="entry-menu" label={t('entry.more', { kind: row.kindName })} items={menu} />
    </div>
  );
}
