import { Field } from './Field.tsx';
import type { FieldIds, Labelled } from './Field.tsx';
import { TextInput } from './TextInput.tsx';
import type { TextInputProps } from './TextInput.tsx';

/** A line of text under its label. */
export function TextField({
  label,
  quiet,
  hint,
  problem,
  ...rest
}: Labelled & Omit<TextInputProps, keyof FieldIds | 'label'>) {
  return (
    <Field label={label} quiet={quiet} hint={hint} problem={problem}>
      {(ids) => <TextInput {...ids} {...rest} />}
    </Field>
  );
}
