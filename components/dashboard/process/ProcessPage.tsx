import { useEffect } from 'preact/hooks';
import type { ProcessView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { QueryPart } from '../lists/QueryPart.tsx';
import { hrefOf } from '../shell/route.ts';
import { ProcessEditor } from './editor/ProcessEditor.tsx';
import { ProcessPrint } from './reading/ProcessPrint.tsx';
import { ProcessRead } from './reading/ProcessRead.tsx';
import './process.css';

/** One process: read, written, or on paper. */
export function ProcessPage({ processKey, params }: { processKey: string; params: Record<string, string> }) {
  const { t } = useLocale();
  const wanted = Number(params['version']);
  const version = Number.isInteger(wanted) && wanted > 0 && params['edit'] === undefined ? { version: wanted } : {};
  const state = useQuery('process', { key: processKey, ...version });
  const name = state.value?.process.name;
  useEffect(() => {
    if (name !== undefined) document.title = t('shell.title', { page: name });
  }, [name, t]);
  return (
    <>
      <a class="back" href={hrefOf('process')}>
        {t('shell.process')}
      </a>
      <QueryPart state={state}>{(view) => (view ? <Shown view={view} params={params} /> : <Missing />)}</QueryPart>
    </>
  );
}

function Shown({ view, params }: { view: ProcessView; params: Record<string, string> }) {
  if (params['edit'] !== undefined) return <ProcessEditor key={view.row.key} view={view} params={params} />;
  if (params['print'] !== undefined) return <ProcessPrint process={view.process} />;
  return <ProcessRead view={view} />;
}

function Missing() {
  const { t } = useLocale();
  return (
    <div class="list-empty">
      <h1 class="ears">{t('process.missing')}</h1>
      <EmptyState title={t('process.missing')}>{t('process.missingHow')}</EmptyState>
    </div>
  );
}
