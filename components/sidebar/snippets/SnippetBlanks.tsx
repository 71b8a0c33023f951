import { useRef } from 'preact/hooks';
import type { SnippetRow } from '../../../lib/contract/views.ts';
import { fillSnippet } from '../../../lib/domain/snippets.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { sayBlanks, slotLabel } from '../../deal/next-ask/slot-label.ts';
import { useFormFocus, useKept } from '../../deal/desk/use-kept.ts';
import './Snippets.css';

/** What the deal does not know is asked for: nothing goes into a mail with braces in it. */
export function SnippetBlanks({ row, onPut }: { row: SnippetRow; onPut: (words: string) => void }) {
  const { page } = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const place = useRef<HTMLFormElement>(null);
  const form = `snippet ${row.snippet.id}`;
  const { fields, set } = useKept(form, () => ({ given: {} as Record<string, string> }));
  const { given } = fields;
  useFormFocus(place, form);
  const asked = fillSnippet(row.snippet.text, row.values).missing;
  const { text, missing } = fillSnippet(row.snippet.text, { ...row.values, ...given });
  const done = () => {
    if (missing.length === 0) return onPut(text);
    place.current?.querySelectorAll('input')[asked.indexOf(missing[0] ?? '')]?.focus();
  };
  return (
    <form
      ref={place}
      class="panel"
      aria-label={row.snippet.name}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <h2 class="panel-title">{row.snippet.name}</h2>
      {asked.map((name) => (
        <TextField
          key={name}
          label={slotLabel(name, locale)}
          value={given[name] ?? ''}
          onInput={(value) => set({ given: { ...given, [name]: value } })}
          onCommit={done}
        />
      ))}
      <blockquote class="panel-quote snippet-preview">{sayBlanks(text, locale)}</blockquote>
      <div class="panel-acts">
        <Button type="submit" look="primary" disabled={missing.length > 0}>
          {t(page?.canInsert ? 'ask.insert' : 'ask.copy')}
        </Button>
      </div>
    </form>
  );
}
