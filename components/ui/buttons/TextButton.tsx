import { Button } from './Button.tsx';
import type { ButtonProps } from './Button.tsx';

/** Words that act: everything that is not the one primary action. */
export function TextButton(props: Omit<ButtonProps, 'look'>) {
  return <Button {...props} look="plain" />;
}
