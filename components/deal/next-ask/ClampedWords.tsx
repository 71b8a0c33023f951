import { useState } from 'preact/hooks';

/** Two lines of the words, and all of them when pressed. Whoever listens hears all of them. */
export function ClampedWords({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  return (
    <button type="button" class="next-ask-words" aria-expanded={whole} title={text} onClick={() => setWhole(!whole)}>
      {text}
    </button>
  );
}
