import type { CommandResult } from '../../../../lib/contract/commands.ts';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { RowEnd } from './RowEnd.tsx';
import { useKept } from '../../desk/use-kept.ts';

/** One line about a row of the checklist, and one act. Enter alone is enough. */
export function RowLineEditor(props: {
  /** Under which it is kept while it is written. */
  form: string;
  label: string;
  act: string;
  /** What stands there already. */
  line: string;
  onSave: (line: string) => Promise<CommandResult>;
  onDone: () => void;
}) {
  const { fields, set } = useKept(props.form, () => ({ line: props.line }));
  const { line } = fields;
  const save = () => void props.onSave(line).then(({ ok }) => ok && props.onDone());
  return (
    <>
      <TextInput
        label={props.label}
        placeholder={props.label}
        value={line}
        onInput={(next) => set({ line: next })}
        onCommit={save}
        maxLength={500}
      />
      <RowEnd act={props.act} onSave={save} onClose={props.onDone} />
    </>
  );
}
