import { useId, useRef, useState } from 'preact/hooks';
import type { SkillsView } from '../../../lib/contract/views.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/types.ts';
import type { CommitmentKind } from '../../../lib/domain/types.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useFocusInside } from '../../hooks/use-focus-inside.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { draftFor, skillNames } from './plan-draft.ts';
import type { PlanDraft } from './plan-draft.ts';

/** A behaviour, a number of real asks, something to practise, and whom to ask for help. */
export function PlanForm({ view, skill, onDone }: { view: SkillsView; skill: string; onDone: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const id = useId();
  const names = skillNames(view.stages);
  const [draft, setDraft] = useState(() => draftFor(view.stages, skill || (names[0] ?? '')));
  const set = (fields: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const place = useRef<HTMLFormElement>(null);
  useFocusInside(place);
  const start = async () => {
    if (draft.behaviour.trim() === '') return;
    const result = await run('start-plan', draft);
    if (result.ok) onDone();
  };
  return (
    <form
      ref={place}
      class="plan plan-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h2 class="skills-title" id={id}>
        {t('plan.new')}
      </h2>
      <Field label={t('plan.skill')}>
        {(ids) => (
          <Select
            {...ids}
            value={draft.skill}
            options={names.map((name) => ({ value: name, label: name }))}
            onChange={(name) => setDraft(draftFor(view.stages, name))}
          />
        )}
      </Field>
      <Words draft={draft} set={set} />
      <div class="plan-acts">
        <Button look="primary" type="submit" disabled={draft.behaviour.trim() === ''}>
          {t('plan.start')}
        </Button>
        <TextButton onClick={onDone}>{t('act.cancel')}</TextButton>
      </div>
    </form>
  );
}

type Set = (fields: Partial<PlanDraft>) => void;

function Words({ draft, set }: { draft: PlanDraft; set: Set }) {
  const { t } = useLocale();
  return (
    <>
      <Field label={t('plan.behaviour')} hint={t('plan.behaviourHint')}>
        {(ids) => (
          <TextInput {...ids} value={draft.behaviour} maxLength={500} onInput={(behaviour) => set({ behaviour })} />
        )}
      </Field>
      <Asks draft={draft} set={set} />
      <Field label={t('plan.practice')}>
        {(ids) => (
          <TextInput {...ids} value={draft.practice} maxLength={500} onInput={(practice) => set({ practice })} />
        )}
      </Field>
      <Field label={t('plan.helper')} hint={t('plan.helperHint')}>
        {(ids) => <TextInput {...ids} value={draft.helper} onInput={(helper) => set({ helper })} />}
      </Field>
    </>
  );
}

function Asks({ draft, set }: { draft: PlanDraft; set: Set }) {
  const { t } = useLocale();
  const kinds = COMMITMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  return (
    <div class="plan-pair">
      <Field label={t('plan.asks')}>
        {(ids) => (
          <TextInput
            {...ids}
            inputMode="numeric"
            value={String(draft.asks)}
            maxLength={3}
            onInput={(text) => set({ asks: Number(text.replace(/\D/g, '')) })}
          />
        )}
      </Field>
      <Field label={t('plan.kind')}>
        {(ids) => (
          <Select<CommitmentKind | ''>
            {...ids}
            value={draft.kind ?? ''}
            options={[{ value: '', label: t('plan.anyKind') }, ...kinds]}
            onChange={(kind) => set({ kind: kind === '' ? null : kind })}
          />
        )}
      </Field>
    </div>
  );
}
