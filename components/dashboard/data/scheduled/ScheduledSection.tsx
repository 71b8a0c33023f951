import type { BackupPlan, BackupPlanView } from '../../../../lib/contract/views.ts';
import { BACKUP_EVERY, BACKUP_KEEP } from '../../../../lib/domain/limits/backup-plan.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { Segments } from '../../../ui/fields/Segments.tsx';
import { usePlatform } from '../../shell/platform.ts';
import { DataSection } from '../DataSection.tsx';
import { ScheduledLock } from './ScheduledLock.tsx';
import { asksRep, ScheduledState } from './ScheduledState.tsx';
import { useBackupPlan } from './use-backup-plan.ts';
import type { BackupPlanState } from './use-backup-plan.ts';
import './scheduled.css';

/** Backups that save themselves: how often is the one question, and the rest shows once it is answered. */
export function ScheduledSection() {
  const { t } = useLocale();
  const state = useBackupPlan();
  const { plan, refused, saving } = state;
  if (!plan) return <DataSection title={t('scheduled.title')} how={t('scheduled.how')} />;
  return (
    <DataSection
      title={t('scheduled.title')}
      how={t('scheduled.how')}
      act={
        <Segments
          label={t('scheduled.every')}
          value={plan.every}
          options={BACKUP_EVERY.map((value) => ({ value, label: t(`scheduled.every.${value}`) }))}
          onChange={(every) => state.change({ every })}
        />
      }
    >
      {refused ? <Refused refused={refused} state={state} /> : null}
      {plan.every === 'off' ? null : (
        <div class="scheduled">
          <div class="scheduled-row">
            <Place plan={plan} state={state} />
            <Keep plan={plan} state={state} />
          </div>
          <ScheduledLock plan={plan} state={state} />
          <ScheduledState plan={plan} state={state} />
          {asksRep(plan) ? null : (
            <Button busy={saving} onClick={state.saveNow}>
              {t('scheduled.now')}
            </Button>
          )}
        </div>
      )}
    </DataSection>
  );
}

/** Where the browser lets no files be saved, a folder may still do. */
function Refused({ refused, state }: { refused: Partial<BackupPlan>; state: BackupPlanState }) {
  const { t } = useLocale();
  const { backups } = usePlatform();
  const { place = 'downloads' } = refused;
  return (
    <p class="data-said" role="status">
      {t(`scheduled.refused.${place}`)}{' '}
      {place === 'downloads' && backups.canPickFolder() ? (
        <Button look="plain" onClick={() => state.change({ ...refused, place: 'folder' })}>
          {t('scheduled.folderOther')}
        </Button>
      ) : null}
    </p>
  );
}

interface Part {
  plan: BackupPlanView;
  state: BackupPlanState;
}

function Place({ plan, state }: Part) {
  const { t } = useLocale();
  const { backups } = usePlatform();
  const places = backups.canPickFolder() ? (['downloads', 'folder'] as const) : (['downloads'] as const);
  const name = state.folder?.name ?? '';
  return (
    <SelectField
      label={t('scheduled.place')}
      hint={
        plan.place === 'folder' ? (
          <>
            {t('scheduled.folderIs', { name })}{' '}
            <Button look="plain" onClick={state.pickFolder}>
              {t('scheduled.folderOther')}
            </Button>
          </>
        ) : null
      }
      value={plan.place}
      options={places.map((value) => ({ value, label: t(`scheduled.place.${value}`) }))}
      onChange={(place) => state.change({ place })}
    />
  );
}

function Keep({ plan, state }: Part) {
  const { t } = useLocale();
  const options = BACKUP_KEEP.map((count) => ({ value: String(count), label: t('scheduled.keepCount', { count }) }));
  const choose = (value: string) => {
    const keep = BACKUP_KEEP.find((count) => String(count) === value);
    if (keep !== undefined) state.change({ keep });
  };
  return <SelectField label={t('scheduled.keep')} value={String(plan.keep)} options={options} onChange={choose} />;
}
