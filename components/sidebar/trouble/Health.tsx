import { useLocale } from '../../hooks/words/locale.ts';
import { useDesk } from '../../deal/desk/desk.ts';
import { Fold } from '../deal/Fold.tsx';
import { factWords } from './fact-words.ts';
import './Health.css';

/** Which facts of this page could be read, and by which way. Names of facts only, never what they say. */
export function Health() {
  const { page } = useDesk();
  const locale = useLocale();
  const { t } = locale;
  if (page === null) return null;
  const sources = Object.entries(page.sources);
  return (
    <Fold
      id="health"
      title={t('health.title')}
      aside={page.missing.length === 0 ? t('health.fine') : t('health.count', { count: page.missing.length })}
    >
      {page.missing.length > 0 ? (
        <>
          <h3 class="group-title">{t('health.missing')}</h3>
          <ul class="health-list">
            {page.missing.map((fact) => (
              <li key={fact}>{factWords(fact, locale)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {sources.length > 0 ? (
        <>
          <h3 class="group-title">{t('health.read')}</h3>
          <dl class="health-sources">
            {sources.map(([fact, source]) => (
              <div key={fact}>
                <dt>{factWords(fact, locale)}</dt>
                <dd>{source}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </Fold>
  );
}
