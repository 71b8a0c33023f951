import { useRef, useState } from 'preact/hooks';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { CommitmentEditor } from './CommitmentEditor.tsx';
import { CaptureWhere } from './CaptureWhere.tsx';
import { useDesk } from './desk.ts';
import type { CaptureSeed } from './desk.ts';
import { useCaptureDraft } from './use-capture-draft.ts';
import './Panel.css';

/** Recording a commitment: prefilled, so that Enter is most often all there is to do. */
export function Capture({ seed }: { seed: CaptureSeed }) {
  const { deal, calm } = useDesk();
  const { t } = useLocale();
  const place = useRef<HTMLFormElement>(null);
  const [chosen, choose] = useState(seed.dealId);
  const dealId = chosen ?? deal?.deal.id ?? null;
  const { draft, fields, setFields, record, recording } = useCaptureDraft(seed, dealId, calm);
  useEscape(true, calm);
  useFocusInside(place, fields !== null || dealId === null);
  return (
    <form
      ref={place}
      class="panel"
      aria-label={t('capture.title')}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h2 class="panel-title">{t('capture.title')}</h2>
      {dealId === null ? <CaptureWhere words={seed.words ?? ''} onChoose={choose} /> : null}
      {dealId !== null && fields === null ? <Skeleton label={t('app.loading')} /> : null}
      {fields && draft ? (
        <>
          <CommitmentEditor fields={fields} onChange={setFields} people={draft.people} onCommit={record} />
          {draft.duplicateOf === null ? null : <p class="panel-note">{t('capture.duplicate')}</p>}
        </>
      ) : null}
      <div class="panel-acts">
        {fields ? (
          <Button look="primary" type="submit" disabled={recording} hint="↵">
            {t('capture.record')}
          </Button>
        ) : null}
        <TextButton onClick={calm}>{t('act.cancel')}</TextButton>
      </div>
    </form>
  );
}
