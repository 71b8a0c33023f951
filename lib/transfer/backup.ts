/** Backup of everything as JSON, and back. */
export { previewBackup } from './preview-backup.ts';
export { restoreBackup } from './restore-backup.ts';
export { exportBackup } from './write-backup.ts';
