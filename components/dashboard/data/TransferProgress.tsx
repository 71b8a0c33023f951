import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import type { Progress } from './use-progress.ts';

/** How far a large file is, in words and as a bar. No live region: it would speak at every part. */
export function TransferProgress(props: { progress: Progress; words: string; onStop: (() => void) | null }) {
  const { t } = useLocale();
  const { done, total } = props.progress;
  return (
    <div class="transfer">
      <p class="transfer-words figures">{props.words}</p>
      <progress class="transfer-bar" value={done} max={total} aria-label={props.words} />
      {props.onStop ? (
        <Button look="plain" onClick={props.onStop}>
          {t('act.cancel')}
        </Button>
      ) : null}
    </div>
  );
}
