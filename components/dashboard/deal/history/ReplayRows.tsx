import type { ReplayCommitment } from '../../../../lib/contract/views.ts';
import type { Direction } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Avatar } from '../../../ui/marks/Avatar.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { StateMark } from '../../../ui/marks/StateMark.tsx';
import type { ReplayState } from './replay-state.ts';

const SIDES: readonly Direction[] = ['they', 'we'];

/** Commitments and people as they stood; what has just changed stands out. */
export function ReplayRows({ state }: { state: ReplayState }) {
  const { t } = useLocale();
  return (
    <div class="replay-rows">
      <div>
        {state.commitments.length === 0 ? <p class="none">{t('replay.nothing')}</p> : null}
        {SIDES.map((side) => {
          const rows = state.commitments.filter(({ direction }) => direction === side);
          return rows.length === 0 ? null : (
            <div key={side}>
              <h3 class="group-title">
                {t(side === 'they' ? 'replay.theirs' : 'ledger.promises')}
                <span class="figures">{rows.length}</span>
              </h3>
              <ul>
                {rows.map((row) => (
                  <Commitment key={row.id} row={row} fresh={state.changed.has(row.id)} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <div>
        <h3 class="group-title">
          {t('dealPage.people')}
          <span class="figures">{state.people.length}</span>
        </h3>
        <ul>
          {state.people.map(({ contactId, name, initials, level, lastHeardAt }) => (
            <li key={contactId} class={classNames('replay-person', state.changed.has(contactId) && 'replay-fresh')}>
              <Avatar initials={initials} />
              <span>
                {name}
                <span class="replay-aside">
                  {level === null ? t('level.none') : t('level.short', { level })}
                  {' · '}
                  {t(lastHeardAt === null ? 'people.notHeard' : 'replay.heard')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Commitment({ row, fresh }: { row: ReplayCommitment; fresh: boolean }) {
  const { t } = useLocale();
  return (
    <li class={classNames('replay-commitment', fresh && 'replay-fresh')}>
      <StateMark state={row.state} />
      <span>
        {row.kindName}
        {row.contactName === null ? '' : `, ${row.contactName}`}
        <span class="replay-aside">{t(`state.${row.state}`)}</span>
      </span>
    </li>
  );
}
