import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { DashboardLink } from '../../deal/desk/DashboardLink.tsx';
import '../shell/Panes.css';

/** The question itself could not be answered: say it, and offer to ask again, or the way to where more can be done. */
export function Trouble() {
  const { t } = useLocale();
  const store = useSummary()?.store;
  if (store?.state === 'lost') {
    const how = store.full ? 'full' : 'unreadable';
    return (
      <section class="pane">
        <h1 class="pane-title">{t(`notice.shut.${how}`)}</h1>
        <p class="pane-words">{t(`notice.shutHow.${how}`)}</p>
        <p>
          <DashboardLink to="/today" primary>
            {t('notice.openData')}
          </DashboardLink>
        </p>
      </section>
    );
  }
  return (
    <section class="pane">
      <h1 class="pane-title">{t('notice.unanswered')}</h1>
      <p class="pane-words">{t('notice.unansweredHow')}</p>
      <p>
        <Button look="primary" onClick={() => window.location.reload()}>
          {t('notice.again')}
        </Button>
      </p>
    </section>
  );
}
