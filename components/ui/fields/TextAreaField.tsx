import { Field } from './Field.tsx';
import type { FieldIds, Labelled } from './Field.tsx';
import { TextArea } from './TextArea.tsx';
import type { TextAreaProps } from './TextArea.tsx';

/** Text of several lines under its label. */
export function TextAreaField({
  label,
  quiet,
  hint,
  problem,
  ...rest
}: Labelled & Omit<TextAreaProps, keyof FieldIds | 'label'>) {
  return (
    <Field label={label} quiet={quiet} hint={hint} problem={problem}>
      {(ids) => <TextArea {...ids} {...rest} />}
    </Field>
  );
}
