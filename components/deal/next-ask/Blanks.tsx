import { fillSnippet } from '../../../lib/domain/asking/snippets.ts';
import type { SlotValues } from '../../../lib/domain/asking/snippets.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useDesk } from '../desk/desk.ts';
import { useKept } from '../desk/use-kept.ts';
import { EditorForm } from '../form/EditorForm.tsx';
import { sayBlanks, slotLabel } from './slot-label.ts';
import '../form/Panel.css';
import './Blanks.css';

/** What the deal does not know is asked for: nothing goes into a mail with braces in it. */
export function Blanks(props: {
  title: string;
  /** Under which it is kept while it is written; whoever closes it lets it go. */
  form: string;
  /** With slots in it. */
  words: string;
  values: SlotValues;
  onPut: (words: string) => void;
  onClose: () => void;
}) {
  const { title, form, words, values } = props;
  const { page } = useDesk();
  const locale = useLocale();
  const { fields, set } = useKept(form, () => ({ given: {} as Record<string, string> }));
  const { given } = fields;
  const asked = fillSnippet(words, values).missing;
  const { text, missing } = fillSnippet(words, { ...values, ...given });
  const done = () => {
    if (missing.length === 0) return props.onPut(text);
    const next = document.querySelectorAll<HTMLInputElement>('.blanks input')[asked.indexOf(missing[0] ?? '')];
    next?.focus();
  };
  return (
    <EditorForm
      form={form}
      class="panel blanks"
      label={title}
      onSave={done}
      onClose={props.onClose}
      act={locale.t(page?.canInsert ? 'ask.insert' : 'ask.copy')}
      look="primary"
      disabled={missing.length > 0}
    >
      <h2 class="panel-title">{title}</h2>
      {asked.map((name) => (
        <TextField
          key={name}
          label={slotLabel(name, locale)}
          value={given[name] ?? ''}
          onInput={(value) => set({ given: { ...given, [name]: value } })}
          onCommit={done}
        />
      ))}
      <blockquote class="panel-quote blanks-preview">{sayBlanks(text, locale)}</blockquote>
    </EditorForm>
  );
}
