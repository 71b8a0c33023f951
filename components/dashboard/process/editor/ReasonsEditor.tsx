import { useState } from 'preact/hooks';
import { patchElement } from '../../../../lib/domain/process/edit-elements.ts';
import { patchStage } from '../../../../lib/domain/process/edit-stages.ts';
import { liveElements } from '../../../../lib/domain/process/find.ts';
import type { ElementKey, Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Select } from '../../../ui/fields/Select.tsx';
import { ReasonsFold } from './ReasonsFold.tsx';
import type { Draft } from './use-draft.ts';

/** The reasons that stand first when something is passed over or marked: an element's own, then those of its stage. */
export function ReasonsEditor({ draft, stage }: { draft: Draft; stage: Stage }) {
  const { t } = useLocale();
  // Begun in this sitting: a fold stays while its last reason is taken off.
  const [begun, setBegun] = useState<ElementKey[]>([]);
  const elements = liveElements(stage);
  const own = elements.filter(({ key, commonReasons = [] }) => commonReasons.length > 0 || begun.includes(key));
  const others = elements.filter((element) => !own.includes(element));
  return (
    <section class="element-group">
      <h2>{t('process.passingOver')}</h2>
      <ReasonsFold
        title={t('process.reasonsFirst')}
        how={t('process.reasonsHow')}
        none={t('process.reasonsUsual')}
        reasons={stage.commonReasons}
        onReasons={(commonReasons) => draft.edit((c) => patchStage(c, stage.key, { commonReasons }))}
      />
      {own.length === 0 ? null : <p class="field-label own-reasons-head">{t('process.reasonsOwnList')}</p>}
      {own.map(({ key, text, commonReasons = [] }) => (
        <ReasonsFold
          key={key}
          title={text}
          how={t('process.reasonsOwnHow')}
          none={t('process.reasonsOfStage')}
          reasons={commonReasons}
          begun={begun.includes(key)}
          onReasons={(next) => {
            if (next.length === 0) setBegun([...begun, key]);
            draft.edit((c) => patchElement(c, key, { commonReasons: next.length > 0 ? next : undefined }));
          }}
        />
      ))}
      {others.length === 0 ? null : (
        <div class="own-reasons">
          <Select
            label={t('process.reasonsOwn')}
            value=""
            options={[
              { value: '', label: t('process.reasonsOwn') },
              ...others.map(({ key, text }) => ({ value: key, label: text })),
            ]}
            onChange={(key) => setBegun([...begun, key])}
          />
        </div>
      )}
    </section>
  );
}
