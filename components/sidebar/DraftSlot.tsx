import { useLocale } from '../hooks/locale.ts';
import { Icon } from '../ui/Icon.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useDesk } from './desk.ts';
import './DraftSlot.css';

/** The open draft: which one it is, and its ask to record. */
export function DraftSlot() {
  const { page, capture } = useDesk();
  const { t } = useLocale();
  const draft = page?.draft;
  if (!draft || draft.empty) return null;
  return (
    <section class="draft-slot" aria-label={t('draft.title')}>
      <Icon name="draft" />
      <span class="draft-subject">{draft.subject ?? t('draft.untitled')}</span>
      <TextButton onClick={() => capture({ from: 'draft' })}>{t('draft.record')}</TextButton>
    </section>
  );
}
