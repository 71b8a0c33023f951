import type { ComponentChildren } from 'preact';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';

/** A file that was not taken, and why. Nothing has changed. */
export function FileRefused({ title, why }: { title: string; why: string }) {
  return (
    <div class="refused">
      <p class="refused-title">{title}</p>
      <p>{why}</p>
    </div>
  );
}

/** What became of a file, and the way back. `onUndo` = `null` where there is none. */
export function FileDone({ children, onUndo }: { children: ComponentChildren; onUndo: (() => void) | null }) {
  const { t } = useLocale();
  return (
    <p class="data-said">
      {children}{' '}
      {onUndo ? (
        <Button look="plain" onClick={() => onUndo()}>
          {t('act.undo')}
        </Button>
      ) : null}
    </p>
  );
}
