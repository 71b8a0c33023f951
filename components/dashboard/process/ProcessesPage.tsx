import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { QueryPart } from '../lists/QueryPart.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { ProcessFile } from './files/ProcessFile.tsx';
import { ProcessList } from './ProcessList.tsx';
import { Proposals } from './own-way/Proposals.tsx';
import { Templates } from './files/Templates.tsx';
import './process.css';

/** Every process of the rep, what their own deals propose for them, and what there is to begin from. */
export function ProcessesPage() {
  const { t } = useLocale();
  const state = useQuery('processes', {});
  return (
    <>
      <PageHead title={t('shell.process')} />
      <p class="lead">{t('process.lead')}</p>
      <QueryPart state={state}>
        {(view) => (
          <>
            <Proposals view={view} />
            <ProcessList rows={view.rows} />
            <Templates rows={view.rows} />
            <ProcessFile />
          </>
        )}
      </QueryPart>
    </>
  );
}
