import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useSurface } from '../../hooks/surface/surface.ts';
import { Banner } from '../../ui/blocks/Banner.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useSaveFile } from '../data/saving/use-save-file.ts';

/** What the rep should know above any page: this tab is out of date, or the disk is full. */
export function Notices() {
  const { t } = useLocale();
  const { stale } = useSurface();
  const full = useSummary()?.store.state === 'full';
  const { save } = useSaveFile();
  if (stale.value !== null) {
    return (
      <div class="notice">
        <Banner acts={<TextButton onClick={() => location.reload()}>{t('shell.reload')}</TextButton>}>
          {t(stale.value === 'updated' ? 'shell.stale' : 'trouble.newerHow')}
        </Banner>
      </div>
    );
  }
  if (!full) return null;
  return (
    <div class="notice">
      <Banner
        tone="alert"
        acts={<TextButton onClick={() => void save('backup')}>{t('dataPage.backupSave')}</TextButton>}
      >
        {`${t('trouble.full')}. ${t('trouble.fullHow')}`}
      </Banner>
    </div>
  );
}
