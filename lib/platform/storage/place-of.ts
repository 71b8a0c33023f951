/** The places that the browser has for databases: its usual one, and beside it one for each storage bucket (not in Firefox). */

/** Not in the DOM's types yet. */
interface Buckets {
  open(
    name: string,
    options: { persisted: boolean; durability: 'strict' },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

export async function placeOf(place: number): Promise<IDBFactory | null> {
  if (place === 0) return indexedDB;
  const { storageBuckets } = navigator as { storageBuckets?: Buckets };
  const bucket = await storageBuckets?.open(`book-${place}`, { persisted: true, durability: 'strict' });
  return bucket?.indexedDB ?? null;
}
