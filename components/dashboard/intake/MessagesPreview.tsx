import { Preview } from '../data/transfer/Preview.tsx';
import type { IntakeExchangePreview } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';

/** LinkedIn's archive of messages: when, with whom, which way. */
export function MessagesPreview(props: {
  name: string;
  preview: IntakeExchangePreview;
  skipped: number;
  onImport: () => void;
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const { preview, skipped } = props;
  const notes = [
    preview.known > 0 ? t('intake.messages.known', { count: preview.known }) : null,
    preview.others > 0 ? t('intake.messages.others', { count: preview.others }) : null,
    skipped > 0 ? t('intake.messages.skipped', { count: skipped }) : null,
  ].filter((note) => note !== null);
  return (
    <Preview>
      <p class="preview-name">{t('intake.messages', { name: props.name })}</p>
      <p class="intake-sum">{t('intake.messages.adds', { count: preview.added, people: preview.people })}</p>
      <ul class="intake-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>{t('intake.messages.words')}</li>
      </ul>
      <div class="preview-acts">
        <Button look="primary" disabled={preview.added === 0} onClick={props.onImport}>
          {t('intake.do')}
        </Button>
        <Button look="plain" onClick={props.onCancel}>
          {t('act.cancel')}
        </Button>
      </div>
    </Preview>
  );
}
