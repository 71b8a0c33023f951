import { useRef, useState } from 'preact/hooks';
import type { CommitmentDraft } from '../../lib/contract/views.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { CaptureParts } from './CaptureParts.tsx';
import { CaptureWhere } from './CaptureWhere.tsx';
import { useDesk } from './desk.ts';
import type { CaptureSeed, Recording } from './desk.ts';
import { LONGEST_WORDS } from './longest-words.ts';
import { useCaptureDraft } from './use-capture-draft.ts';
import './Panel.css';

/** Recording a commitment: prefilled, so that Enter is most often all there is to do. */
export function Capture({ seed }: { seed: CaptureSeed }) {
  const { deal, calm } = useDesk();
  const { t } = useLocale();
  const place = useRef<HTMLFormElement>(null);
  const [chosen, choose] = useState(seed.dealId);
  const here = deal?.deal.id ?? null;
  const dealId = chosen ?? seed.held.current?.dealId ?? here;
  const { held, change, record, recording } = useCaptureDraft(seed, dealId, calm);
  useEscape(true, calm);
  useFocusInside(place, held !== null || dealId === null);
  const as = held?.as ?? seed.as ?? 'commitment';
  const title = t(as === 'commitment' ? 'capture.title' : 'said.add');
  return (
    <form
      ref={place}
      class="panel"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h2 class="panel-title">{title}</h2>
      {dealId === null ? <CaptureWhere words={seed.words ?? ''} onChoose={choose} /> : null}
      {dealId !== null && held === null ? <Skeleton label={t('app.loading')} /> : null}
      {held ? (
        <>
          {held.dealId === here ? null : <p class="panel-note">{t('capture.into', into(held.draft))}</p>}
          <CaptureParts held={held} selected={seed.from === 'selection'} onChange={change} onCommit={record} />
          {held.fields.words.length < LONGEST_WORDS - 1 ? null : <p class="panel-note">{t('capture.full')}</p>}
          {held.draft.duplicateOf === null || held.as !== 'commitment' ? null : (
            <p class="panel-note">{t('capture.duplicate')}</p>
          )}
        </>
      ) : null}
      <div class="panel-acts">
        {held ? (
          <Button look="primary" type="submit" disabled={recording || isWordless(held)} hint="↵">
            {t('capture.record')}
          </Button>
        ) : null}
        <TextButton onClick={calm}>{t('act.cancel')}</TextButton>
      </div>
    </form>
  );
}

/** A statement is nothing but its words. */
function isWordless({ as, fields }: Recording): boolean {
  return as !== 'commitment' && fields.words.trim() === '';
}

/** The page has moved on, or never belonged to a deal: the editor says itself where the record goes. */
function into({ accountName, dealName }: CommitmentDraft) {
  return { account: accountName, deal: dealName };
}
