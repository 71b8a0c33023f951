import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { DataSection } from './DataSection.tsx';
import { SaveProgress } from './SaveProgress.tsx';
import { useSaveFile } from './use-save-file.ts';

export function BackupSection() {
  const { t } = useLocale();
  const { step, progress, save, stop } = useSaveFile();
  return (
    <DataSection
      title={t('dataPage.backup')}
      how={t('dataPage.backupHow')}
      act={
        <Button disabled={step.at === 'writing'} onClick={() => void save('backup')}>
          {t('dataPage.backupSave')}
        </Button>
      }
    >
      <SaveProgress step={step} progress={progress} onStop={stop} />
    </DataSection>
  );
}
