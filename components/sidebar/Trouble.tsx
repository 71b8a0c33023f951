import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import './Panes.css';

/** The question itself could not be answered: say it, and offer to ask again. */
export function Trouble() {
  const { t } = useLocale();
  return (
    <section class="pane">
      <h1 class="pane-title">{t('notice.unanswered')}</h1>
      <p class="pane-words">{t('notice.unansweredHow')}</p>
      <Button onClick={() => window.location.reload()}>{t('notice.again')}</Button>
    </section>
  );
}
