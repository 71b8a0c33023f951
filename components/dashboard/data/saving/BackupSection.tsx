import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { DataSection } from '../DataSection.tsx';
import { SaveProgress } from './SaveProgress.tsx';
import { SealFields } from '../sealing/SealFields.tsx';
import { useSaveFile } from './use-save-file.ts';
import { useSeal } from '../sealing/use-seal.ts';

export function BackupSection() {
  const { t } = useLocale();
  const { step, progress, save, stop } = useSaveFile();
  const seal = useSeal();
  const busy = step.at === 'writing';
  const saveSealed = async () => {
    if (busy) return;
    const passphrase = seal.take();
    if (passphrase === undefined) return;
    // What could not be saved leaves it in its fields, to be tried again.
    if (await save('backup', passphrase)) seal.clear();
  };
  return (
    <DataSection
      title={t('dataPage.backup')}
      how={t('dataPage.backupHow')}
      act={
        <Button busy={busy} onClick={() => void saveSealed()}>
          {t('dataPage.backupSave')}
        </Button>
      }
    >
      <SealFields seal={seal} onCommit={() => void saveSealed()} />
      <SaveProgress step={step} progress={progress} onStop={stop} />
    </DataSection>
  );
}
