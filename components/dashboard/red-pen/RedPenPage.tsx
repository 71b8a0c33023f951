import { useRef } from 'preact/hooks';
import type { AuditView } from '../../../lib/contract/views.ts';
import type { Audit } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { BUILT_IN_IDS } from '../../../lib/domain/process/built-in-ids.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { QueryPart } from '../lists/QueryPart.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { useHandFocus } from '../shell/use-hand-focus.ts';
import { go } from '../shell/use-route.ts';
import { AuditDone } from './done/AuditDone.tsx';
import { AuditGoing } from './AuditGoing.tsx';
import { PastAudits } from './PastAudits.tsx';
import { PrivateNote } from './PrivateNote.tsx';
import './red-pen.css';

/** The process on one page, as on paper: first the rep marks it, then the deals are laid over it. */
export function RedPenPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const processId = params['process'] || null;
  const state = useQuery('audit', processId === null ? {} : { processId });
  return (
    <div class="red-pen-page">
      <PageHead title={t('shell.red-pen')}>
        {state.value ? <ProcessChoice here={state.value.process.id} /> : null}
      </PageHead>
      <PrivateNote />
      <QueryPart state={state}>{(view) => <Steps view={view} />}</QueryPart>
    </div>
  );
}

function Steps({ view }: { view: AuditView }) {
  const { audit } = view;
  const place = useRef<HTMLDivElement>(null);
  useHandFocus(place, audit === null ? 'none' : `${audit.id} ${audit.doneAt === null}`);
  return (
    <div ref={place} class="step-place" tabIndex={-1}>
      {audit === null ? <NoAudit processId={view.process.id} /> : <AuditSteps view={view} audit={audit} />}
    </div>
  );
}

function AuditSteps({ view, audit }: { view: AuditView; audit: Audit }) {
  return (
    <>
      {audit.doneAt === null ? (
        <AuditGoing key={audit.id} view={view} audit={audit} />
      ) : (
        <AuditDone key={audit.id} view={view} audit={audit} />
      )}
      <PastAudits view={view} />
    </>
  );
}

function NoAudit({ processId }: { processId: string }) {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <div class="list-empty">
      <EmptyState
        title={t('redPen.emptyTitle')}
        acts={
          <Button look="primary" onClick={() => void run('start-audit', { processId })}>
            {t('redPen.start')}
          </Button>
        }
      >
        {t('redPen.empty')}
      </EmptyState>
    </div>
  );
}

/** Only where there is a choice: the rep's own language has one process to begin with. */
function ProcessChoice({ here }: { here: string }) {
  const { t, language } = useLocale();
  const summary = useSummary();
  const known = new Set([here, summary?.settings.processId]);
  const processes = (summary?.processes ?? []).filter(
    (process) => process.language === language || known.has(process.id) || !BUILT_IN_IDS.includes(process.id),
  );
  if (processes.length < 2) return null;
  return (
    <Select
      label={t('redPen.process')}
      value={here}
      options={processes.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => go(hrefOf('red-pen', { process: id }), { replace: true })}
    />
  );
}
