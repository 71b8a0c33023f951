import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import './DeleteWithWords.css';

/** First says what would go and that it can be undone, then deletes. No dialog: nothing is final. */
export function DeleteWithWords({ what, onDelete }: { what: string; onDelete: () => void }) {
  const { t } = useLocale();
  const [asking, setAsking] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) confirm.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <Button look="plain" onClick={() => setAsking(true)}>
        {t('shell.delete')}
      </Button>
    );
  }
  return (
    <span class="delete-words" role="group" aria-label={what}>
      <span>{what}</span>
      <Button look="red" buttonRef={confirm} onClick={onDelete}>
        {t('shell.delete')}
      </Button>
      <Button look="plain" onClick={() => setAsking(false)}>
        {t('shell.keep')}
      </Button>
    </span>
  );
}
