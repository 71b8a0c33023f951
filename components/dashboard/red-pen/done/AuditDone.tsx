import { useState } from 'preact/hooks';
import type { AuditView } from '../../../../lib/contract/views.ts';
import { sayDoGap } from '../../../../lib/domain/audit/say-do.ts';
import { civilDateOf } from '../../../../lib/domain/time/civil-date.ts';
import type { Audit, ElementKey } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { AuditMenu } from '../AuditMenu.tsx';
import { Compared } from './Compared.tsx';
import { SayDoSummary } from './SayDoSummary.tsx';
import { Sheet } from '../sheet/Sheet.tsx';

/** What the rep marked, and laid over it what the deals show. */
export function AuditDone({ view, audit }: { view: AuditView; audit: Audit }) {
  const { value: habits } = useQuery('habits', {});
  const { value: facts } = useQuery('audit-facts', { auditId: audit.id });
  const [at, setAt] = useState<ElementKey | null>(null);
  const { stages } = view.process;
  const gap = sayDoGap(view.process, audit.marks, habits?.habits ?? {});
  return (
    <>
      {habits ? <SayDoSummary stages={stages} gap={gap} habits={habits} /> : <div class="gap-waits" />}
      {view.before ? <Compared stages={stages} now={audit} before={view.before} /> : null}
      <DoneActs audit={audit} />
      <Sheet
        stages={stages}
        marks={audit.marks}
        at={at}
        onAt={setAt}
        onPress={setAt}
        facts={facts}
        shows={new Map(gap.rows.map((row) => [row.key, row]))}
      />
    </>
  );
}

/** On the day itself one marks more; later an audit of its own is compared with this one. */
function DoneActs({ audit }: { audit: Audit }) {
  const { t } = useLocale();
  const run = useCommand();
  const now = useNow();
  const fresh = civilDateOf(audit.doneAt ?? 0) === civilDateOf(now);
  return (
    <div class="done-acts">
      {fresh ? (
        <Button onClick={() => void run('continue-audit', { auditId: audit.id })}>{t('redPen.goOn')}</Button>
      ) : (
        <>
          <Button look="primary" onClick={() => void run('start-audit', { processId: audit.processId })}>
            {t('redPen.again')}
          </Button>
          <TextButton onClick={() => void run('continue-audit', { auditId: audit.id })}>{t('redPen.goOn')}</TextButton>
        </>
      )}
      <AuditMenu audit={audit} />
    </div>
  );
}
