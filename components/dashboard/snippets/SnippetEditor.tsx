import { useState } from 'preact/hooks';
import type { SnippetRow } from '../../../lib/contract/views.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type { CommitmentKind } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { RowEditor } from '../people/RowEditor.tsx';
import { DeleteWithWords } from '../shell/DeleteWithWords.tsx';
import { SlotField } from '../slots/SlotField.tsx';
import { stageChoices } from './stage-choices.ts';

/** Name, words, and where they fit. Without a row: a new one. */
export function SnippetEditor({ row, onClose }: { row: SnippetRow | null; onClose: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const [tried, setTried] = useState(false);
  const [form, setForm] = useState(() => formOf(row));
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const missing = form.name.trim() === '' || form.text.trim() === '';
  const save = async () => {
    setTried(true);
    if (missing) return;
    const { kind, stage, ...rest } = form;
    const place = { kind: kind === 'any' ? null : kind, stage: stage === 'any' ? null : stage };
    const result = await run('save-snippet', { snippetId: row?.snippet.id ?? null, ...rest, ...place });
    if (result.ok) onClose();
  };
  return (
    <RowEditor
      label={row ? t('snippetPage.edit', { name: row.snippet.name }) : t('snippetPage.new')}
      onSave={() => void save()}
      onClose={onClose}
      aside={row ? <Delete row={row} /> : null}
    >
      <TextField
        label={t('snippetPage.name')}
        problem={tried && missing ? t('snippetPage.needsWords') : null}
        value={form.name}
        onInput={(name) => set({ name })}
      />
      <TextField
        label={t('snippetPage.shortcut')}
        value={form.shortcut}
        maxLength={30}
        onInput={(shortcut) => set({ shortcut })}
      />
      <Places form={form} set={set} />
      <SlotField
        label={t('snippetPage.text')}
        rows={5}
        maxLength={5000}
        value={form.text}
        onInput={(text) => set({ text })}
      />
    </RowEditor>
  );
}

interface Form {
  name: string;
  shortcut: string;
  text: string;
  kind: CommitmentKind | 'any';
  stage: string;
}

function formOf(row: SnippetRow | null): Form {
  if (!row) return { name: '', shortcut: '', text: '', kind: 'any', stage: 'any' };
  const { name, shortcut, text, kind, stage } = row.snippet;
  return { name, shortcut, text, kind: kind ?? 'any', stage: stage ?? 'any' };
}

function Places({ form, set }: { form: Form; set: (part: Partial<Form>) => void }) {
  const { t } = useLocale();
  const summary = useSummary();
  const stages = stageChoices(summary, form.stage);
  return (
    <>
      <SelectField
        label={t('snippetPage.kind')}
        value={form.kind}
        options={[
          { value: 'any', label: t('snippetPage.anyKind') },
          ...COMMITMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        label={t('snippetPage.stage')}
        value={form.stage}
        options={[
          { value: 'any', label: t('snippetPage.anyStage') },
          ...stages.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={(stage) => set({ stage })}
      />
    </>
  );
}

function Delete({ row }: { row: SnippetRow }) {
  const { t } = useLocale();
  const run = useCommand();
  const { id, name } = row.snippet;
  return (
    <DeleteWithWords
      what={t('snippetPage.delete', { name })}
      onDelete={() => void run('delete-snippet', { snippetId: id })}
    />
  );
}
