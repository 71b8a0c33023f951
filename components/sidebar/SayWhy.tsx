import { useRef } from 'preact/hooks';
import type { Setback } from '../../lib/contract/views.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { useStateAt } from '../hooks/use-state-at.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';

/** Why the deal went back, in one line; Enter keeps it. */
export function SayWhy({ setback, onDone }: { setback: Setback; onDone: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLDivElement>(null);
  const [cause, setCause] = useStateAt(setback.id, setback.cause);
  useEscape(true, onDone);
  useFocusInside(place);
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
        onInput={setCause}
        onCommit={save}
      />
      <TextButton onClick={save}>{t('act.save')}</TextButton>
    </div>
  );
}
