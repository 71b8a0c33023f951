import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';

/** What ends the editor under a row. */
export function RowEnd(props: { act: string; disabled?: boolean; onSave: () => void; onClose: () => void }) {
  const { t } = useLocale();
  return (
    <div class="row-edit-acts">
      <Button onClick={props.onSave} hint="↵" disabled={props.disabled ?? false}>
        {props.act}
      </Button>
      <TextButton onClick={props.onClose}>{t('act.cancel')}</TextButton>
    </div>
  );
}
