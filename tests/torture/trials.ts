/** All trials, in the order of the table. */
import { browserKills } from './browser-kills.ts';
import { browserSequences } from './browser-sequences.ts';
import { clocks } from './clocks.ts';
import { commandSequences } from './command-sequences.ts';
import { damagedFiles } from './damaged-files.ts';
import { deletedText } from './deleted-text.ts';
import { edgeValues } from './edge-values.ts';
import { hostileBrowser } from './hostile-browser.ts';
import { hostilePages } from './hostile-pages.ts';
import { fullDisk } from './full-disk.ts';
import { killedMigrations } from './killed-migrations.ts';
import { largeFiles } from './large-files.ts';
import { longDay } from './long-day.ts';
import { largePages } from './large-pages.ts';
import { mutatedBackups } from './mutated-backups.ts';
import { mutatedMerges } from './mutated-merges.ts';
import { mutatedTables } from './mutated-tables.ts';
import { otherVersions } from './other-versions.ts';
import { sealedFiles } from './sealed-files.ts';
import { serialOrder } from './serial-order.ts';
import { shakenPages } from './shaken-pages.ts';
import { smallDiskBrowser } from './small-disk-browser.ts';
import type { Trial } from './trial.ts';
import { updateWithTabs } from './update-with-tabs.ts';
import { workerKills } from './worker-kills.ts';

export const TRIALS: readonly Trial[] = [
  commandSequences,
  browserSequences,
  edgeValues,
  serialOrder,
  deletedText,
  mutatedBackups,
  mutatedMerges,
  mutatedTables,
  sealedFiles,
  hostilePages,
  hostileBrowser,
  largePages,
  largeFiles,
  fullDisk,
  killedMigrations,
  clocks,
  smallDiskBrowser,
  damagedFiles,
  otherVersions,
  updateWithTabs,
  workerKills,
  browserKills,
  shakenPages,
  longDay,
];
