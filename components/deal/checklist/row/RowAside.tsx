import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useSingleKeys } from '../../../hooks/keys/use-single-keys.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { Menu } from '../../../ui/overlays/Menu.tsx';
import type { RowActs } from './use-row-acts.ts';

/** Practices beside the step, and the rarer acts. */
export function RowAside(props: { item: ChecklistItem; acts: RowActs; tabIndex: number; open: boolean }) {
  const { item, acts } = props;
  const { t } = useLocale();
  const keys = Object.keys(useSingleKeys({ x: () => {} })).length > 0;
  const hint = (key: string) => (keys ? key : undefined);
  const open = item.state === 'open' || item.state === 'passed-over';
  const count = item.practices.length;
  return (
    <div class="row-aside">
      <Menu
        class="row-menu"
        label={t('row.more', { what: item.text })}
        items={() => [
          ...(item.state === 'open'
            ? []
            : [{ key: 'open', label: t('row.reopen'), hint: hint('O'), onPick: acts.reopen }]),
          ...(open ? [{ key: 'pass', label: t('row.passOver'), hint: hint('X'), onPick: acts.passOver }] : []),
          ...(item.state === 'not-applicable'
            ? []
            : [{ key: 'na', label: t('row.setNotApplicable'), hint: hint('N'), onPick: acts.notApplicable }]),
          { key: 'misfit', label: t('row.misfit'), onPick: acts.misfit, apart: true },
          { key: 'off-map', label: t('row.offMap'), onPick: acts.offMap },
        ]}
      />
      {count > 0 ? (
        <Button
          look="plain"
          icon="bulb"
          class="icon-button row-practices"
          label={t('row.practices', { count, what: item.text })}
          title={item.practices.join('\n')}
          expanded={props.open}
          onClick={acts.practices}
        />
      ) : null}
    </div>
  );
}
