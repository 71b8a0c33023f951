import { useState } from 'preact/hooks';
import { patchStage } from '../../../lib/domain/process/edit-stages.ts';
import { HONEST_REASONS } from '../../../lib/domain/types.ts';
import type { ReasonKey, Stage } from '../../../lib/domain/types.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Draft } from './use-draft.ts';

/** The reasons that stand first when something of this stage is passed over: in the order in which they were chosen. */
export function ReasonsEditor({ draft, stage }: { draft: Draft; stage: Stage }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const first = stage.commonReasons;
  const choose = (reason: ReasonKey, on: boolean) => {
    const others = first.filter((one) => one !== reason);
    draft.edit((c) => patchStage(c, stage.key, { commonReasons: on ? [...others, reason] : others }));
  };
  return (
    <section class="element-group">
      <h2>{t('process.passingOver')}</h2>
      <div class="editor-fold">
        <Disclosure
          title={t('process.reasonsFirst')}
          aside={first.length === 0 ? t('process.reasonsUsual') : String(first.length)}
          open={open}
          onToggle={setOpen}
          level={3}
        >
          <fieldset class="editor-choices">
            <legend class="field-label">{t('process.reasonsHow')}</legend>
            {HONEST_REASONS.map((reason) => (
              <Checkbox key={reason} checked={first.includes(reason)} onChange={(on) => choose(reason, on)}>
                {t(`reason.${reason}`)}
              </Checkbox>
            ))}
          </fieldset>
        </Disclosure>
      </div>
    </section>
  );
}
