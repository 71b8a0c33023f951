import { Field } from './Field.tsx';
import type { FieldIds, Labelled } from './Field.tsx';
import { Select } from './Select.tsx';
import type { SelectProps } from './Select.tsx';

/** A choice under its label. */
export function SelectField<V extends string>({
  label,
  quiet,
  hint,
  problem,
  ...rest
}: Labelled & Omit<SelectProps<V>, keyof FieldIds | 'label'>) {
  return (
    <Field label={label} quiet={quiet} hint={hint} problem={problem}>
      {(ids) => <Select {...ids} {...rest} />}
    </Field>
  );
}
