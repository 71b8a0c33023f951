import { useRef } from 'preact/hooks';
import type { Setback } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { useFormFocus, useKept } from '../desk/use-kept.ts';

/** Why the deal went back, in one line; Enter keeps it. */
export function SayWhy({ setback, onDone }: { setback: Setback; onDone: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLDivElement>(null);
  const { fields, set } = useKept(`setback ${setback.id}`, () => ({ cause: setback.cause }));
  const { cause } = fields;
  useEscape(true, onDone);
  useFormFocus(place, `setback ${setback.id}`);
  const save = () => {
    if (cause.trim() === setback.cause) return onDone();
    void run('explain-regression', { regressionId: setback.id, cause }).then((result) => result.ok && onDone());
  };
  return (
    <div ref={place} class="setback-why">
      <TextInput
        label={t('setback.why')}
        placeholder={t('setback.whyHint')}
        value={cause}
        onInput={(next) => set({ cause: next })}
        onCommit={save}
      />
      <TextButton onClick={save}>{t('act.save')}</TextButton>
    </div>
  );
}
