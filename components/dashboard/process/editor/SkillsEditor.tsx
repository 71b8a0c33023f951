import { useState } from 'preact/hooks';
import { setUnlocked } from '../../../../lib/domain/process/edit-skills.ts';
import { liveElements } from '../../../../lib/domain/process/find.ts';
import { unlocksOf } from '../../../../lib/domain/skills/unlocks.ts';
import type { Unlock } from '../../../../lib/domain/skills/unlocks.ts';
import { ELEMENT_GROUPS } from '../../../../lib/domain/rows/types.ts';
import type { Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Checkbox } from '../../../ui/fields/Checkbox.tsx';
import { Disclosure } from '../../../ui/blocks/Disclosure.tsx';
import type { Draft } from './use-draft.ts';

/** What each skill of the stage makes easier: that decides which skill would touch most deals. */
export function SkillsEditor({ draft, stage }: { draft: Draft; stage: Stage }) {
  const { t } = useLocale();
  if (stage.skills.length === 0) return null;
  return (
    <section class="element-group">
      <h2>{t('process.unlocks')}</h2>
      {unlocksOf(stage).map((unlock, at) => (
        // By its place: a skill that is being renamed stays open.
        <Skill key={at} draft={draft} stage={stage} unlock={unlock} />
      ))}
    </section>
  );
}

function Skill({ draft, stage, unlock }: { draft: Draft; stage: Stage; unlock: Unlock }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const { skill, elements } = unlock;
  const count = elements.length;
  return (
    <div class="editor-fold">
      <Disclosure
        title={skill}
        aside={count === 0 ? t('skills.unlocksNone') : t('skills.unlocks', { count })}
        open={open}
        onToggle={setOpen}
        level={3}
      >
        {ELEMENT_GROUPS.map((group) => (
          <Choices key={group} title={t(`group.${group}`)}>
            {liveElements(stage)
              .filter((element) => element.group === group)
              .map(({ key, text }) => (
                <Checkbox
                  key={key}
                  checked={elements.includes(key)}
                  onChange={(on) => draft.edit((c) => setUnlocked(c, stage.key, { skill, element: key }, on))}
                >
                  {text}
                </Checkbox>
              ))}
          </Choices>
        ))}
      </Disclosure>
    </div>
  );
}

function Choices({ title, children }: { title: string; children: preact.ComponentChild[] }) {
  if (children.length === 0) return null;
  return (
    <fieldset class="editor-choices">
      <legend class="field-label">{title}</legend>
      {children}
    </fieldset>
  );
}
