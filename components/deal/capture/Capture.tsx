import { useState } from 'preact/hooks';
import { dealTitle } from '../../../lib/domain/deal/deal-title.ts';
import { CAPTURE } from '../../hooks/half-written/kept.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Skeleton } from '../../ui/blocks/Skeleton.tsx';
import { CaptureParts } from './CaptureParts.tsx';
import { CaptureWhere } from './CaptureWhere.tsx';
import { placeOf, useDesk } from '../desk/desk.ts';
import type { CaptureSeed, Recording } from '../desk/desk.ts';
import { EditorForm } from '../form/EditorForm.tsx';
import { LONGEST_WORDS } from '../form/longest-words.ts';
import { useCaptureDraft } from './use-capture-draft.ts';
import '../form/Panel.css';

/** Recording a commitment: prefilled, so that Enter is most often all there is to do. */
export function Capture({ seed }: { seed: CaptureSeed }) {
  const { deal, page, calm } = useDesk();
  const { t } = useLocale();
  const [chosen, choose] = useState(seed.dealId);
  const here = deal?.deal.id ?? null;
  // Its address may have stood for a thread that was still being read.
  const isThere = seed.place === placeOf(page) || seed.place === page?.url;
  const dealId = chosen ?? seed.held.current?.dealId ?? (isThere ? here : null);
  const { held, change, record, recording, close } = useCaptureDraft(seed, dealId, calm);
  const as = held?.as ?? seed.as ?? 'commitment';
  const title = t(as === 'commitment' ? 'capture.title' : 'said.add');
  return (
    <EditorForm
      form={CAPTURE}
      class="panel"
      label={title}
      onSave={record}
      onClose={close}
      act={t('capture.record')}
      look="primary"
      hint="↵"
      disabled={recording || held === null || isWordless(held)}
      waits={held === null && dealId !== null}
      opened={seed.opened}
      empty={held === null}
    >
      <h2 class="panel-title">{title}</h2>
      {dealId === null ? <CaptureWhere words={seed.words ?? ''} onChoose={choose} /> : null}
      {dealId !== null && held === null ? <Skeleton label={t('app.loading')} /> : null}
      {held ? (
        <>
          {/* The page has moved on, or never belonged to a deal: the editor says itself where the record goes. */}
          {held.dealId === here ? null : (
            <p class="panel-note">
              {t('capture.into', { deal: dealTitle(held.draft.dealName, held.draft.accountName) })}
            </p>
          )}
          <CaptureParts held={held} selected={seed.from === 'selection'} onChange={change} onCommit={record} />
          {held.fields.words.length < LONGEST_WORDS - 1 ? null : <p class="panel-note">{t('capture.full')}</p>}
          {held.draft.duplicateOf === null || held.as !== 'commitment' ? null : (
            <p class="panel-note">{t('capture.duplicate')}</p>
          )}
        </>
      ) : null}
    </EditorForm>
  );
}

/** A statement is nothing but its words. */
function isWordless({ as, fields }: Recording): boolean {
  return as !== 'commitment' && fields.words.trim() === '';
}
