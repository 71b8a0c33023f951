import { addDays, civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { EditorForm } from '../form/EditorForm.tsx';
import { useKept } from '../desk/use-kept.ts';

/** The day on which a promise was kept. Days in words are those to come, so this one is picked. */
export function EntryKeptOn({ commitmentId, form, onClose }: { commitmentId: Id; form: string; onClose: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const today = civilDateOf(useNow());
  const { fields, set } = useKept(form, () => ({ on: addDays(today, -1) }));
  const fits = fields.on !== '' && fields.on <= today;
  const save = () => {
    if (!fits) return;
    const kept = run('advance-commitment', { commitmentId, state: 'kept', on: fields.on });
    void kept.then((result) => result.ok && onClose());
  };
  return (
    <EditorForm form={form} class="entry-day" onSave={save} onClose={onClose} hint="↵" disabled={!fits}>
      <TextField
        label={t('answers.keptOn')}
        type="date"
        max={today}
        value={fields.on}
        onInput={(on) => set({ on })}
        onCommit={save}
      />
    </EditorForm>
  );
}
