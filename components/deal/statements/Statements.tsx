import type { StatementRow } from '../../../lib/contract/views.ts';
import { LEVELS } from '../../../lib/domain/rows/types.ts';
import type { Level } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { StatementRows } from './StatementRows.tsx';
import { useOpenForm } from '../desk/use-kept.ts';
import './Statements.css';

const SHOWN = 100;

/** What the client said, by the level of who said it. */
export function Statements() {
  const { deal } = useDealDesk();
  const { value } = useQuery('statements', { dealId: deal.deal.id, limit: SHOWN });
  return value === undefined ? null : <StatementList rows={value.rows} />;
}

/** The final say first, those without a level last. */

export function StatementList({ rows }: { rows: readonly StatementRow[] }) {
  const { capture } = useDealDesk();
  const { t } = useLocale();
  const [editing, edit] = useOpenForm('said');
  const add = (
    <TextButton icon="plus" onClick={() => capture({ as: 'ground-truth', from: 'message', words: '' })}>
      {t('said.add')}
    </TextButton>
  );
  if (rows.length === 0) return <EmptyState acts={add}>{t('said.empty')}</EmptyState>;
  const levels = [...LEVELS, null].map((level) => ({
    level,
    said: rows.filter(({ statement }) => statement.level === level),
  }));
  return (
    <div class="statements">
      {levels
        .filter(({ said }) => said.length > 0)
        .map(({ level, said }) => (
          <section key={level} aria-label={levelTitle(level, t)}>
            <h3 class="group-title">
              {levelTitle(level, t)}
              <span class="figures">{said.length}</span>
            </h3>
            <StatementRows rows={said} editing={editing} onEdit={edit} />
          </section>
        ))}
      <div class="statements-add">{add}</div>
    </div>
  );
}

function levelTitle(level: Level | null, t: ReturnType<typeof useLocale>['t']): string {
  return level === null ? t('level.none') : `${level} · ${t(`level.${level}`)}`;
}
