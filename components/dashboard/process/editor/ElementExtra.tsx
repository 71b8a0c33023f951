import { patchElement } from '../../../../lib/domain/process/edit-elements.ts';
import { addElement, dropElement } from '../../../../lib/domain/process/edit-elements.ts';
import { builtInProcess } from '../../../../lib/domain/process/built-in.ts';
import { spokenLanguage } from '../../../../lib/domain/rows/languages.ts';
import { COMMITMENT_KINDS, LEVELS } from '../../../../lib/domain/rows/types.ts';
import type { CommitmentKind, ProcessElement, Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Select } from '../../../ui/fields/Select.tsx';
import type { Draft } from './use-draft.ts';

/** What belongs to an element besides its words: the kind of a commitment, the level of a person, the step of a practice. */
export function ElementExtra({ draft, stage, element }: { draft: Draft; stage: Stage; element: ProcessElement }) {
  const { t } = useLocale();
  const { key, group } = element;
  if (element.retired) return <span class="beside">{t('process.retired')}</span>;
  if (group === 'commitments')
    return (
      <Select
        label={t('process.kindOf', { what: element.text })}
        value={element.kind ?? 'other'}
        options={COMMITMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) => setKind(draft, stage, element, kind)}
      />
    );
  if (group === 'people')
    return (
      <Select
        label={t('process.levelOf', { what: element.text })}
        value={String(element.level ?? '')}
        options={[
          { value: '', label: t('process.anyLevel') },
          ...LEVELS.map((level) => ({ value: String(level), label: t('process.level', { level }) })),
        ]}
        onChange={(value) => {
          const level = LEVELS.find((one) => String(one) === value);
          draft.edit((c) => patchElement(c, key, { level }));
        }}
      />
    );
  if (group !== 'practices') return null;
  return (
    <Select
      label={t('process.besideOf', { what: element.text })}
      value={element.beside ?? ''}
      options={[
        { value: '', label: t('process.wholeStage') },
        ...stage.elements
          .filter((one) => one.group === 'steps' && !one.retired)
          .map((one) => ({ value: one.key, label: one.text })),
      ]}
      onChange={(beside) => draft.edit((c) => patchElement(c, key, { beside: beside === '' ? undefined : beside }))}
    />
  );
}

/** A kind that the process has no words for yet brings those of the seven stages along. */
function setKind(draft: Draft, stage: Stage, { key, text }: ProcessElement, kind: CommitmentKind): void {
  const { guides } = builtInProcess(spokenLanguage(draft.content.language));
  draft.edit((content) => {
    const known = content.guides.some((guide) => guide.kind === kind);
    const changed = patchElement(content, key, { kind });
    if (known || kind === 'other') return changed;
    const probe = { key: `${key}.kind`, group: 'commitments', text, kind } as const;
    return dropElement(addElement(changed, stage.key, probe, guides), null, probe.key);
  });
}
