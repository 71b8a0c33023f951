import { vi } from 'vitest';

/** As Chromium refuses a database whose list of files has gone, until the mock is taken off. */
export function failToOpen() {
  return vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
}
