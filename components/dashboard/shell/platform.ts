/** What only an extension page may do. The entrypoint passes it in, so that the pages know nothing of the browser's APIs. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface BackupPlatform {
  /** Straight from a click: the browser shows its own question. */
  allowDownloads(): Promise<boolean>;
  dropDownloads(): Promise<boolean>;
  canPickFolder(): boolean;
  /** Straight from a click. The folder's name; `null` = the rep closed the question. */
  pickFolder(): Promise<string | null>;
  /** The folder that was picked, and whether it may be written to now. */
  folder(): Promise<{ name: string; open: boolean } | null>;
  /** Straight from a click: the browser shows its own question. */
  allowFolder(): Promise<boolean>;
  /** Keeps what locks files with this passphrase, and not the passphrase. */
  keepKey(passphrase: string): Promise<void>;
  /** … what locks the copies for recovery. */
  keepCopiesKey(passphrase: string): Promise<void>;
}

export interface DashboardPlatform {
  /** Straight from a click: the browser shows its own question. */
  requestLinkedIn(): Promise<boolean>;
  hasLinkedIn(): Promise<boolean>;
  dropLinkedIn(): Promise<boolean>;
  /** Straight from a click: the browser shows its own question. */
  requestNotifications(): Promise<boolean>;
  hasNotifications(): Promise<boolean>;
  dropNotifications(): Promise<boolean>;
  /** Takes back what the browser still shows or keeps in its list. */
  clearNotifications(): Promise<void>;
  /** Hands a file to the browser's downloads. */
  saveFile(name: string, file: Blob): void;
  /** The same file behind a passphrase. */
  sealFile(file: Blob, passphrase: string): Promise<Blob>;
  isSealed(file: Blob): Promise<boolean>;
  /** Rejects with an error named `wrong-passphrase` or `damaged`. */
  openSealed(file: Blob, passphrase: string): Promise<Blob>;
  /** What backups that save themselves need, beside their plan. */
  backups: BackupPlatform;
  /** The browser's own page for extension shortcuts; `null` where it can't be opened from here. */
  openShortcutSettings: (() => void) | null;
}

export const PlatformContext = createContext<DashboardPlatform | null>(null);

export function usePlatform(): DashboardPlatform {
  const platform = useContext(PlatformContext);
  if (!platform) throw new Error('no platform above');
  return platform;
}
