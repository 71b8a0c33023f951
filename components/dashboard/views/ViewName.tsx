import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';

/** The line in which a view gets its name: Enter keeps it, Esc leaves it. */
export function ViewName(props: {
  value: string;
  onSave: (name: string) => Promise<CommandResult>;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const [name, setName] = useState(props.value);
  const place = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  useFocusInside(place);
  const save = async () => {
    if (name.trim() === '') return;
    const result = await props.onSave(name.trim());
    if (result.ok) props.onClose();
  };
  return (
    <form
      ref={place}
      class="view-name"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <TextInput
        inputRef={field}
        label={t('views.name')}
        placeholder={t('views.name')}
        maxLength={60}
        value={name}
        onInput={setName}
      />
      <Button type="submit">{t('act.save')}</Button>
    </form>
  );
}
