import { useState } from 'preact/hooks';
import type { CommandResult } from '../../lib/contract/commands.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';

/** One line about a row of the checklist, and one act. Enter alone is enough. */
export function RowLineEditor(props: {
  label: string;
  act: string;
  /** What stands there already. */
  line: string;
  onSave: (line: string) => Promise<CommandResult>;
  onDone: () => void;
}) {
  const { t } = useLocale();
  const [line, setLine] = useState(props.line);
  const save = () => void props.onSave(line).then(({ ok }) => ok && props.onDone());
  return (
    <>
      <TextInput
        label={props.label}
        placeholder={props.label}
        value={line}
        onInput={setLine}
        onCommit={save}
        maxLength={500}
      />
      <div class="row-edit-acts">
        <Button onClick={save} hint="↵">
          {props.act}
        </Button>
        <TextButton onClick={props.onDone}>{t('act.cancel')}</TextButton>
      </div>
    </>
  );
}
