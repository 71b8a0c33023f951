import './Skeleton.css';

/** Where words will stand. Shown by the parent only after 150 ms of waiting; see hooks/use-late. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} class={`skeleton-line skeleton-${at % 3}`} />
      ))}
    </div>
  );
}
