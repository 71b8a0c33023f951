import { useState } from 'preact/hooks';
import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { DataSection } from './DataSection.tsx';
import { useSaveBackup } from './use-save-backup.ts';

export function BackupSection() {
  const { t } = useLocale();
  const save = useSaveBackup();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <DataSection
      title={t('dataPage.backup')}
      how={t('dataPage.backupHow')}
      act={<Button onClick={() => void save().then(setSaved)}>{t('dataPage.backupSave')}</Button>}
    >
      <p class="data-said" role="status">
        {saved === null ? null : t('dataPage.backupSaved', { name: saved })}
      </p>
    </DataSection>
  );
}
