import { useId, useRef, useState } from 'preact/hooks';
import type { SkillsView } from '../../../lib/contract/views.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type { CommitmentKind } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { draftFor, isStartable, skillNames } from './plan-draft.ts';
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
    if (!isStartable(draft)) return;
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
      <SelectField
        label={t('plan.skill')}
        value={draft.skill}
        options={names.map((name) => ({ value: name, label: name }))}
        onChange={(name) => setDraft(draftFor(view.stages, name))}
      />
      <Words draft={draft} set={set} />
      <div class="plan-acts">
        <Button look="primary" type="submit" disabled={!isStartable(draft)}>
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
      <TextField
        label={t('plan.behaviour')}
        hint={t('plan.behaviourHint')}
        value={draft.behaviour}
        maxLength={500}
        onInput={(behaviour) => set({ behaviour })}
      />
      <Asks draft={draft} set={set} />
      <TextField
        label={t('plan.practice')}
        value={draft.practice}
        maxLength={500}
        onInput={(practice) => set({ practice })}
      />
      <TextField
        label={t('plan.helper')}
        hint={t('plan.helperHint')}
        value={draft.helper}
        onInput={(helper) => set({ helper })}
      />
    </>
  );
}

function Asks({ draft, set }: { draft: PlanDraft; set: Set }) {
  const { t } = useLocale();
  const kinds = COMMITMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  return (
    <div class="plan-pair">
      <TextField
        label={t('plan.asks')}
        inputMode="numeric"
        value={draft.asks === 0 ? '' : String(draft.asks)}
        maxLength={3}
        onInput={(text) => set({ asks: Number(text.replace(/\D/g, '')) })}
      />
      <SelectField<CommitmentKind | ''>
        label={t('plan.kind')}
        value={draft.kind ?? ''}
        options={[{ value: '', label: t('plan.anyKind') }, ...kinds]}
        onChange={(kind) => set({ kind: kind === '' ? null : kind })}
      />
    </div>
  );
}
