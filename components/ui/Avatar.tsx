import './Avatar.css';

/** Initials, never a photo; `null` draws the blank where somebody is missing. */
export function Avatar({ initials, size = 28 }: { initials: string | null; size?: 20 | 28 }) {
  return (
    <span class={`avatar avatar-${size}${initials === null ? ' avatar-blank' : ''}`} aria-hidden="true">
      {initials}
    </span>
  );
}
