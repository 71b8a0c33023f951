import { keyName } from './key-rows.ts';

/** Keys as they stand on the keyboard. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span class="keys">
      {keys.map((key) => (
        <kbd key={key}>{keyName(key, navigator.platform)}</kbd>
      ))}
    </span>
  );
}
