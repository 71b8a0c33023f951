/** What a backup may be: plain, or behind a passphrase. */
export const BACKUP_FILES = 'application/json,.json,.redpen';

/** `red-pen-backup-2026-05-14.json`: sorts by day, says what it is. `now` in the rep's own zone. */
export function fileName(what: string, ending: 'json' | 'csv' | 'redpen', now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `red-pen-${what}-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.${ending}`;
}
