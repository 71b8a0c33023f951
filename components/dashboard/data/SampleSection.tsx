import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { DataSection } from './DataSection.tsx';

export function SampleSection({ loaded }: { loaded: boolean }) {
  const { t } = useLocale();
  const run = useCommand();
  const own = useSummary()?.sampleOwn ?? 0;
  return (
    <DataSection
      title={t('dataPage.sample')}
      how={own > 0 ? `${t('dataPage.sampleHow')} ${t('dataPage.sampleOwn', { own })}` : t('dataPage.sampleHow')}
      act={
        <Button onClick={() => void run(loaded ? 'remove-sample' : 'load-sample', {})}>
          {t(loaded ? 'dataPage.sampleRemove' : 'dataPage.sampleLoad')}
        </Button>
      }
    />
  );
}
