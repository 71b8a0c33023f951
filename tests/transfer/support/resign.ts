/** A changed backup with a checksum that fits: what a forger would hand in. */
import { checksumOf } from '../../../lib/store/packing.ts';
import { checkedText } from '../../../lib/transfer/backup-file.ts';

export async function resign(text: string): Promise<string> {
  const document = JSON.parse(text) as { tables: Record<string, unknown[]>; checksum: string };
  document.checksum = await checksumOf(checkedText(document.tables));
  return JSON.stringify(document);
}
