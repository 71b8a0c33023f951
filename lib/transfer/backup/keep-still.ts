/** A file is read in many steps and must be of one moment: whoever reads checks that nothing was recorded in between. */
import type { Book } from '../../store/book.ts';
import { TransferRefusal } from '../transfer-refusal.ts';
import { readMeta } from '../../store/rows/meta.ts';

export async function keepStill(book: Book): Promise<{ check(): Promise<void> }> {
  const moment = async () => JSON.stringify([await readMeta(book, 'clock'), await readMeta(book, 'purged')]);
  const start = await moment();
  return {
    async check() {
      if ((await moment()) !== start) throw new TransferRefusal('changed-meanwhile');
    },
  };
}
