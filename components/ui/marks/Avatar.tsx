import './Avatar.css';

/** Initials, never a photo; `null` draws the blank where somebody is missing. */
export function Avatar({ initials, size = 28 }: { initials: string | null; size?: 20 | 28 }) {
  // Drawn by the stylesheet: the letters are a picture, and the name beside them is the text.
  return (
    <span
      class={`avatar avatar-${size}${initials === null ? ' avatar-blank' : ''}`}
      data-initials={initials ?? ''}
      aria-hidden="true"
    />
  );
}
