import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { go } from '../shell/use-route.ts';

export function NoSnippetRows({ text, all }: { text: string; all: string }) {
  const { t } = useLocale();
  const run = useCommand();
  if (text !== '') {
    return (
      <div class="list-empty">
        <EmptyState
          title={t('snippets.nothing', { text })}
          acts={<Button onClick={() => go(all)}>{t('list.clear')}</Button>}
        />
      </div>
    );
  }
  return (
    <div class="list-empty">
      <EmptyState
        title={t('snippets.empty')}
        acts={
          <Button look="primary" onClick={() => void run('start-snippets', {})}>
            {t('snippets.start')}
          </Button>
        }
      >
        {t('snippetPage.emptyHow')}
      </EmptyState>
    </div>
  );
}
