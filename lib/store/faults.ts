/** What a failing database says, in the store's own words. */

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let current = error, depth = 0; current && depth < 5; depth += 1) {
    const { name, inner } = current as { name?: unknown; inner?: unknown };
    if (typeof name === 'string') names.push(name);
    current = inner === current ? null : inner;
  }
  return names;
}

/** The disk has too little left to begin a write. */
export class NoRoom extends Error {
  override name = 'QuotaExceededError';
}

/**
 * Why a write failed. On a full disk Chromium ends the transaction with an UnknownError ("Connection is closing because of
 * … FILE_ERROR_NO_SPACE") and cuts the connection, and Dexie speaks only of the requests that went with it: a BulkError.
 */
export function causeOf(transaction: IDBTransaction | null, error: unknown): unknown {
  const cause = transaction?.error;
  return cause && faultOf(cause) !== 'failed' ? cause : error;
}

/**
 * `full`: the disk or the quota is used up. Chromium says QuotaExceededError, wraps it in an AbortError, or says
 * UnknownError. `closed`: this code may no longer write, because a newer version opened the database or it was closed.
 */
export function faultOf(error: unknown): 'full' | 'closed' | 'failed' {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError') || names.includes('UnknownError')) return 'full';
  if (names.includes('DatabaseClosedError') || names.includes('VersionError')) return 'closed';
  return 'failed';
}
