/** What puts a copy for recovery behind a passphrase. How that is done is the platform's. */
import type { Bytes } from './packing.ts';

/** It opens none: that takes the passphrase. */
export interface CopyLock {
  /** Of the key: copies that bear another name, or none, are replaced. */
  name: string;
  seal(bytes: Bytes): Promise<Bytes>;
}

/** @throws an error named `wrong-passphrase`, or `damaged` where it is the right one and the copy was changed */
export type OpenCopy = (bytes: Bytes) => Promise<Bytes>;
