import { useState } from 'preact/hooks';
import { useLocale } from '../../../hooks/words/locale.ts';
import { TextAreaField } from '../../../ui/fields/TextAreaField.tsx';

const MOST = 100;

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 300));
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST);
}

/** A short list, one a line. What is typed stays as it is typed until the field is left. */
export function LinesField(props: { label: string; lines: readonly string[]; onLines: (lines: string[]) => void }) {
  const { t } = useLocale();
  const [text, setText] = useState<string | null>(null);
  return (
    <TextAreaField
      label={props.label}
      hint={t('process.oneALine')}
      value={text ?? props.lines.join('\n')}
      maxLength={5000}
      onInput={(next) => {
        setText(next);
        props.onLines(linesOf(next));
      }}
      onBlur={() => setText(null)}
    />
  );
}
