import { setEntry } from '../../../../lib/domain/process/edit-stages.ts';
import { layOverlay, liftOverlay } from '../../../../lib/domain/process/overlays/lay.ts';
import { OVERLAY_KEYS } from '../../../../lib/domain/process/overlays/shape.ts';
import { OVERLAY_WORDS } from '../../../../lib/domain/process/overlays/words.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Checkbox } from '../../../ui/fields/Checkbox.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import type { Draft } from './use-draft.ts';

/** Of the whole process: its name, where deals begin, and the overlays laid over it. */
export function ProcessFields({ draft }: { draft: Draft }) {
  const { t, language } = useLocale();
  const { content, edit } = draft;
  const laid = content.overlays ?? [];
  return (
    <div class="process-fields">
      <TextField label={t('process.name')} value={content.name} onInput={(name) => edit((c) => ({ ...c, name }))} />
      <SelectField
        label={t('process.entry')}
        value={content.entry ?? ''}
        options={[
          { value: '', label: t('process.entryFirst') },
          ...content.stages.filter(({ retired }) => !retired).map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={(key) => edit((c) => setEntry(c, key === '' ? null : key))}
      />
      <fieldset class="overlay-choices">
        <legend class="field-label">{t('process.overlays')}</legend>
        {OVERLAY_KEYS.map((key) => (
          <Checkbox
            key={key}
            checked={laid.includes(key)}
            onChange={(on) => edit((c) => (on ? layOverlay(c, key) : liftOverlay(c, key)))}
          >
            {OVERLAY_WORDS[language][key].name}
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
}
