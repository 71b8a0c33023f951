import { useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';

/** Asking again in other words: the next ones first, the rest a press away. */
export function EntryAgain(props: {
  texts: readonly string[];
  /** `insert` = a draft is open that takes it. */
  way: 'insert' | 'copy';
  onPut: (text: string) => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const [at, turn] = useState(0);
  const text = props.texts[at % props.texts.length] ?? '';
  return (
    <>
      <blockquote class="panel-quote">{text}</blockquote>
      <div class="panel-acts">
        <Button onClick={() => props.onPut(text)}>{t(props.way === 'insert' ? 'ask.insert' : 'ask.copy')}</Button>
        {props.texts.length > 1 ? (
          <TextButton onClick={() => turn(at + 1)}>{t('answers.otherWords')}</TextButton>
        ) : null}
        <TextButton onClick={props.onClose}>{t('act.close')}</TextButton>
      </div>
    </>
  );
}
