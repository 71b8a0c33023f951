/**
 * Deletes the book, its snapshots, its log and its settings. Files that the rep saved are out of reach. Open the book anew
 * afterwards.
 */
import type { Book } from '../store/book.ts';
import type { KeyValueStore } from '../store/key-value.ts';
import { emptyPlacesLeft } from '../store/opening/place.ts';
import type { PlaceOf } from '../store/opening/place.ts';
import { expectNothing } from '../store/opening/sentinel.ts';
import { dropSnapshots } from '../store/copies/snapshots.ts';

export async function deleteEverything(book: Book, storage: KeyValueStore, placeOf?: PlaceOf): Promise<void> {
  await book.copying.take(async () => {
    // In this order a crash in between leaves a book that is still there, or a new one: never one that looks lost.
    await expectNothing(storage);
    await dropSnapshots(storage);
    await book.delete();
    if (placeOf) await emptyPlacesLeft(book.name, storage, placeOf);
  });
}
