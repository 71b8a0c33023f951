import { useLocale } from '../../hooks/words/locale.ts';
import { factWords } from '../trouble/fact-words.ts';
import { OtherWays } from './OtherWays.tsx';
import '../shell/Panes.css';

/** A page that matters and could not be read: what is missing, and the way around it. */
export function UnreadablePane({ missing }: { missing: readonly string[] }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <section class="pane">
      <h1 class="pane-title">{t('unreadable.title')}</h1>
      <p class="pane-words">{t('unreadable.how')}</p>
      <OtherWays guarded={false} />
      {missing.length > 0 ? (
        <>
          <h2 class="pane-subtitle">{t('health.missing')}</h2>
          <ul class="pane-facts">
            {missing.map((fact) => (
              <li key={fact}>{factWords(fact, locale)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
