import { ClampedWords } from './ClampedWords.tsx';

/** The words to send. */
export function AskWords({ text }: { text: string }) {
  return (
    <blockquote class="next-ask-text">
      <ClampedWords key={text} text={text} />
    </blockquote>
  );
}
