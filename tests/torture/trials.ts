/** All trials, in the order of the table. */
import { browserKills } from './trials/browser-kills.ts';
import { browserSequences } from './trials/browser-sequences.ts';
import { clocks } from './trials/clocks.ts';
import { commandSequences } from './trials/command-sequences.ts';
import { damagedFiles } from './trials/damaged-files.ts';
import { deletedText } from './trials/deleted-text.ts';
import { edgeValues } from './trials/edge-values.ts';
import { hostileBrowser } from './trials/hostile-browser.ts';
import { hostilePages } from './trials/hostile-pages.ts';
import { fullDisk } from './trials/full-disk.ts';
import { killedMigrations } from './trials/killed-migrations.ts';
import { largeFiles } from './trials/large-files.ts';
import { longDay } from './trials/long-day.ts';
import { largePages } from './trials/large-pages.ts';
import { mutatedBackups } from './trials/mutated-backups.ts';
import { mutatedMerges } from './trials/mutated-merges.ts';
import { mutatedTables } from './trials/mutated-tables.ts';
import { otherVersions } from './trials/other-versions.ts';
import { sealedFiles } from './trials/sealed-files.ts';
import { serialOrder } from './trials/serial-order.ts';
import { shakenPages } from './trials/shaken-pages.ts';
import { smallDiskBrowser } from './trials/small-disk-browser.ts';
import type { Trial } from './trial.ts';
import { updateWithTabs } from './trials/update-with-tabs.ts';
import { workerKills } from './trials/worker-kills.ts';

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
