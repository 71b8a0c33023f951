/** What the dashboard needs of the browser for backups that save themselves. */
import { allowBackupFolder, backupFolder, canPickFolder, pickBackupFolder } from './folder.ts';
import { keepInVault } from '../sealing/vault.ts';
import { dropDownloads, requestDownloads } from './downloads.ts';
import { makeSealKey } from '../sealing/sealed-file.ts';

export const backupDesk = {
  allowDownloads: requestDownloads,
  dropDownloads,
  canPickFolder,
  pickFolder: pickBackupFolder,
  folder: backupFolder,
  allowFolder: allowBackupFolder,
  keepKey: async (passphrase: string): Promise<void> => keepInVault('sealKey', await makeSealKey(passphrase)),
  keepCopiesKey: async (passphrase: string): Promise<void> => keepInVault('copiesKey', await makeSealKey(passphrase)),
};
