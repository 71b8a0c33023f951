import { useLocale } from '../../hooks/locale.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { DataSection } from './DataSection.tsx';

export function SampleSection({ loaded }: { loaded: boolean }) {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <DataSection
      title={t('dataPage.sample')}
      how={t('dataPage.sampleHow')}
      act={
        <Button onClick={() => void run(loaded ? 'remove-sample' : 'load-sample', {})}>
          {t(loaded ? 'dataPage.sampleRemove' : 'dataPage.sampleLoad')}
        </Button>
      }
    />
  );
}
