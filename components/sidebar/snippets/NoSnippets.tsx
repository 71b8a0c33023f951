import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';

/** What will stand there, and one way to begin. */
export function NoSnippets() {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <>
      <p class="panel-note">{t('snippets.empty')}</p>
      <div class="panel-acts">
        <Button look="primary" onClick={() => void run('start-snippets', {})}>
          {t('snippets.start')}
        </Button>
      </div>
    </>
  );
}
