import { useLocale } from '../../hooks/words/locale.ts';
import { Chip } from '../../ui/marks/Chip.tsx';
import './PrivateNote.css';

/** What is here is the rep's alone, and says so. */
export function PrivateNote() {
  const { t } = useLocale();
  return (
    <p class="private-note">
      <Chip>{t('redPen.private')}</Chip>
      <span>{t('redPen.privateHow')}</span>
    </p>
  );
}
