import { useRef } from 'preact/hooks';
import { useGuard } from '../../hooks/in-sight/use-guard.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import type { ButtonProps } from '../../ui/buttons/Button.tsx';
import { GuardNote } from './GuardNote.tsx';

/** A button for an act that matters: close, delete, change a remembered match. */
export function GuardedButton(
  props: Omit<ButtonProps, 'onClick' | 'buttonRef'> & { onAct: () => void; to?: `/${string}` },
) {
  const { onAct, to, ...button } = props;
  const element = useRef<HTMLButtonElement>(null);
  const { attempt, refusal } = useGuard(element);
  return (
    <>
      <Button {...button} buttonRef={element} onClick={(event) => void attempt(event, onAct)} />
      <GuardNote refusal={refusal} {...(to ? { to } : {})} />
    </>
  );
}
