import { useAsked } from '../../hooks/focus/use-asked.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import './DeleteWithWords.css';

/** First says what would go and that it can be undone, then deletes. No dialog: nothing is final. */
export function DeleteWithWords({ what, onDelete }: { what: string; onDelete: () => void }) {
  const { t } = useLocale();
  const { asked, ask, opener, question } = useAsked();
  if (!asked) {
    return (
      <Button look="plain" buttonRef={opener} onClick={() => ask(true)}>
        {t('shell.delete')}
      </Button>
    );
  }
  return (
    <span ref={question} class="delete-words" role="group" aria-label={what}>
      <span>{what}</span>
      <Button look="red" onClick={onDelete}>
        {t('shell.delete')}
      </Button>
      <Button look="plain" onClick={() => ask(false)}>
        {t('shell.keep')}
      </Button>
    </span>
  );
}
