import * as v from 'valibot';
import { BACKUP_EVERY, BACKUP_KEEP } from '../domain/limits/backup-plan.ts';

/** What the rep has changed of it: another dashboard may show an older one. */
export const backupPlanChange = v.strictObject({
  every: v.exactOptional(v.picklist(BACKUP_EVERY)),
  keep: v.exactOptional(v.picklist(BACKUP_KEEP)),
  place: v.exactOptional(v.picklist(['downloads', 'folder'])),
  sealed: v.exactOptional(v.boolean()),
});
