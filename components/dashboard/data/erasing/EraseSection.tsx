import { useState } from 'preact/hooks';
import type { BookSummary } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { DataSection } from '../DataSection.tsx';
import { EraseDialog } from './EraseDialog.tsx';

export function EraseSection({ summary }: { summary: BookSummary }) {
  const { t } = useLocale();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <DataSection
      title={t('dataPage.erase')}
      how={t('dataPage.eraseHow')}
      act={
        <Button look="red" hasPopup="dialog" onClick={() => setAsking(true)}>
          {t('dataPage.eraseOpen')}
        </Button>
      }
    >
      <p class="data-said" role="status">
        {done ? t('dataPage.eraseDone') : null}
      </p>
      {asking ? (
        <EraseDialog
          summary={summary}
          onClose={(erased) => {
            setAsking(false);
            // A dialog that goes says once more that it was closed.
            if (erased) setDone(true);
          }}
        />
      ) : null}
    </DataSection>
  );
}
