import { setSkills } from '../../../../lib/domain/process/edit-skills.ts';
import { patchStage } from '../../../../lib/domain/process/edit-stages.ts';
import { ELEMENT_GROUPS } from '../../../../lib/domain/rows/types.ts';
import type { Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { TextAreaField } from '../../../ui/fields/TextAreaField.tsx';
import { ElementGroupEditor } from './ElementGroupEditor.tsx';
import { GuideEditor } from './GuideEditor.tsx';
import { LinesField } from './LinesField.tsx';
import { ReasonsEditor } from './ReasonsEditor.tsx';
import { SkillsEditor } from './SkillsEditor.tsx';
import type { Draft } from './use-draft.ts';

/** One stage: its words, its five kinds of element, what it asks for, its skills and what they make easier, the reasons, and when it is left. */
export function StageEditor({ draft, stage, at }: { draft: Draft; stage: Stage; at: string | undefined }) {
  const { t } = useLocale();
  const set = (patch: Partial<Omit<Stage, 'key'>>) => draft.edit((content) => patchStage(content, stage.key, patch));
  return (
    <section class="stage-editor" aria-label={stage.name}>
      <div class="stage-fields">
        <TextField
          label={t('process.stageName')}
          value={stage.name}
          maxLength={100}
          onInput={(name) => set({ name })}
        />
        <TextAreaField
          label={t('process.objective')}
          value={stage.objective}
          onInput={(objective) => set({ objective })}
        />
        <TextAreaField
          label={t('process.clientValue')}
          value={stage.clientValue}
          onInput={(clientValue) => set({ clientValue })}
        />
      </div>
      {ELEMENT_GROUPS.map((group) => (
        <ElementGroupEditor key={group} draft={draft} stage={stage} group={group} at={at} />
      ))}
      <GuideEditor draft={draft} stage={stage} />
      <div class="stage-fields">
        <LinesField label={t('process.exit')} lines={stage.exit} onLines={(exit) => set({ exit })} />
        <LinesField
          label={t('process.skills')}
          lines={stage.skills}
          onLines={(skills) => draft.edit((content) => setSkills(content, stage.key, skills))}
        />
      </div>
      <SkillsEditor draft={draft} stage={stage} />
      <ReasonsEditor draft={draft} stage={stage} />
    </section>
  );
}
