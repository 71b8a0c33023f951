import { useState } from 'preact/hooks';
import { setFallback } from '../../../../lib/domain/process/edit-stages.ts';
import { usualCommitments } from '../../../../lib/domain/process/find.ts';
import type { CommitmentGuide, Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Disclosure } from '../../../ui/blocks/Disclosure.tsx';
import { TextAreaField } from '../../../ui/fields/TextAreaField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { SlotField } from '../../slots/SlotField.tsx';
import type { Draft } from './use-draft.ts';

const WORDS = ['name', 'purpose', 'asked', 'given', 'soft', 'sample', 'value'] as const;

/** What the stage usually asks for: where the honest stage falls back to when one breaks, and the words about it. */
export function GuideEditor({ draft, stage }: { draft: Draft; stage: Stage }) {
  const { t } = useLocale();
  const kinds = new Set(usualCommitments(stage).map(({ kind }) => kind));
  const guides = draft.content.guides.filter(({ kind }) => kinds.has(kind));
  if (guides.length === 0) return null;
  return (
    <section class="element-group">
      <h2>{t('process.asks')}</h2>
      {guides.map((guide) => (
        <Guide key={guide.kind} draft={draft} guide={guide} />
      ))}
    </section>
  );
}

function Guide({ draft, guide }: { draft: Draft; guide: CommitmentGuide }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const set = (field: (typeof WORDS)[number], text: string) =>
    draft.edit((c) => ({
      ...c,
      guides: c.guides.map((one) => (one.kind === guide.kind ? { ...one, [field]: text } : one)),
    }));
  const live = draft.content.stages.filter(({ retired }) => !retired);
  return (
    <div class="guide">
      <SelectField
        label={t('process.fallback', { kind: guide.name })}
        value={guide.fallback}
        options={live.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(key) => draft.edit((c) => setFallback(c, guide.kind, key))}
      />
      <Disclosure title={t('process.guideWords', { kind: guide.name })} open={open} onToggle={setOpen} level={3}>
        <div class="guide-words">
          {WORDS.map((field) => {
            const Words = field === 'sample' ? SlotField : TextAreaField;
            return (
              <Words
                key={field}
                label={t(`process.guide.${field}`)}
                value={guide[field]}
                maxLength={1000}
                onInput={(text) => set(field, text)}
              />
            );
          })}
        </div>
      </Disclosure>
    </div>
  );
}
