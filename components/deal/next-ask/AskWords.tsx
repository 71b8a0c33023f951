import { useLocale } from '../../hooks/words/locale.ts';
import { ClampedWords } from './ClampedWords.tsx';
import { sayBlanks } from './slot-label.ts';

/** The words to send. */
export function AskWords({ text }: { text: string }) {
  const words = sayBlanks(text, useLocale());
  return (
    <blockquote class="next-ask-text">
      <ClampedWords key={words} text={words} />
    </blockquote>
  );
}
