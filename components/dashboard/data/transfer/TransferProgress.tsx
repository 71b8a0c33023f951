import type { MessageKey } from '../../../../lib/locales/translate.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import type { Progress } from './use-progress.ts';

/** How far a large file is, in words and as a bar. No live region: it would speak at every part. */
export function TransferProgress(props: {
  progress: Progress;
  /** A message with `done` and `total`, counted in `unit`s. */
  words: MessageKey;
  unit?: number;
  onStop: (() => void) | null;
}) {
  const { t, language } = useLocale();
  const { done, total } = props.progress;
  const { unit = 1 } = props;
  const figure = (count: number) => new Intl.NumberFormat(language).format(Math.round(count / unit));
  const words = t(props.words, { done: figure(done), total: figure(total) });
  return (
    <div class="transfer">
      <p class="transfer-words figures">{words}</p>
      <progress class="transfer-bar" value={done} max={total} aria-label={words} />
      {props.onStop ? (
        <Button look="plain" onClick={props.onStop}>
          {t('act.cancel')}
        </Button>
      ) : null}
    </div>
  );
}
