import * as v from 'valibot';
import { BACKUP_EVERY, BACKUP_KEEP } from '../domain/backup-plan.ts';

export const backupPlan = v.strictObject({
  every: v.picklist(BACKUP_EVERY),
  keep: v.picklist(BACKUP_KEEP),
  place: v.picklist(['downloads', 'folder']),
  sealed: v.boolean(),
});
