import { TextField } from '../../../ui/fields/TextField.tsx';

interface PassphraseFieldProps {
  label: string;
  hint?: string;
  value: string;
  /** Why it will not do; `null` = nothing is known against it. */
  problem: string | null;
  /** While it is tried: the focus stays in it. */
  readOnly?: boolean;
  onInput(text: string): void;
  onCommit?: () => void;
}

export function PassphraseField({ label, hint, problem, ...input }: PassphraseFieldProps) {
  return (
    <TextField
      label={label}
      problem={problem}
      {...(hint === undefined ? {} : { hint })}
      type="password"
      invalid={problem !== null}
      {...input}
    />
  );
}
