import { useState } from 'preact/hooks';
import type { ProcessRow } from '../../../../lib/contract/views.ts';
import { useEscape } from '../../../hooks/keys/use-escape.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { dealTitle } from '../../../../lib/domain/deal/deal-title.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { isMany } from './deal-counts.ts';
import { MovePreview } from './MovePreview.tsx';

const ALL = 'all';

/**
 * Which deals, where to, and what goes where; then it is done, and can be undone. Thousands take some seconds, all in one
 * transaction: there is no half-way, and until then it says that it is at work.
 */
export function MoveDeals({ from, row, onDone }: { from: string; row: ProcessRow; onDone: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  useEscape(true, onDone);
  const targets = useTargets(from, row);
  const [to, setTo] = useState(targets[0]?.value ?? from);
  const [which, setWhich] = useState(ALL);
  const deals = useQuery('process-deals', { processId: from, limit: 200 }).value;
  const one = which === ALL ? {} : { dealId: which };
  const preview = useQuery('process-move', to === from ? null : { from, to, ...one }).value;
  const [moving, setMoving] = useState(false);
  const move = async () => {
    setMoving(true);
    const done = await run('move-deals', { to, ...(which === ALL ? { from } : one) });
    setMoving(false);
    if (done.ok) onDone();
  };
  if (targets.length === 0) return <p class="process-how">{t('process.nowhere')}</p>;
  return (
    <div class="move-deals">
      <div class="move-choices">
        <SelectField
          label={t('process.which')}
          value={which}
          options={[
            { value: ALL, label: t('process.allOpen') },
            ...(deals?.rows ?? []).map(({ dealId, accountName, name, stageName }) => ({
              value: dealId,
              label: `${dealTitle(name, accountName)} (${stageName})`,
            })),
          ]}
          onChange={setWhich}
        />
        <SelectField label={t('process.to')} value={to} options={targets} onChange={setTo} />
      </div>
      {preview ? <MovePreview move={preview} /> : null}
      <p class="process-how" role="status">
        {moving ? t('process.moving') : ''}
      </p>
      <div class="template-acts">
        <Button look="primary" busy={moving} disabled={!preview || preview.deals === 0} onClick={() => void move()}>
          {isMany(preview?.deals ?? 0) ? t('process.moveMany') : t('process.moveDo', { count: preview?.deals ?? 0 })}
        </Button>
        <Button look="plain" onClick={onDone}>
          {t('act.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Its own other versions, the newest first; then the newest of every other process. */
function useTargets(from: string, row: ProcessRow): { value: string; label: string }[] {
  const { t } = useLocale();
  const rows = useQuery('processes', {}).value?.rows ?? [row];
  const label = (name: string, version: number) => t('process.named', { name, version });
  const own = row.versions
    .filter(({ id }) => id !== from)
    .map(({ id, version }) => ({ value: id, label: label(row.name, version) }));
  const others = rows
    .filter(({ key, archived }) => key !== row.key && !archived)
    .flatMap(({ name, versions }) =>
      versions.slice(0, 1).map(({ id, version }) => ({ value: id, label: label(name, version) })),
    );
  return [...own, ...others];
}
