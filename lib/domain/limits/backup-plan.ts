/** How often a backup may save itself, and how many files may be kept. */
export const BACKUP_EVERY = ['off', 'daily', 'weekly'] as const;
export const BACKUP_KEEP = [3, 7, 14, 30] as const;
