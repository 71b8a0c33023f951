import { useState } from 'preact/hooks';

/** The words to send: two lines of them, and all when pressed. Whoever listens hears all of them. */
export function AskWords({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  return (
    <blockquote class="next-ask-text">
      <button type="button" class="next-ask-words" aria-expanded={whole} title={text} onClick={() => setWhole(!whole)}>
        {text}
      </button>
    </blockquote>
  );
}
