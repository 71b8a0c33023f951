/** A process as a file: what one rep gives another. It holds words alone, and nothing of any deal. */
import { contentOf } from './content.ts';
import type { ProcessContent } from './content.ts';

export const PROCESS_FILE = 'red-pen-process';
/** Version 1 knew no reasons of an element. */
export const PROCESS_FILE_VERSION = 2;

export function writeProcessFile(key: string, content: ProcessContent): string {
  const file = { format: PROCESS_FILE, version: PROCESS_FILE_VERSION, key, process: contentOf(content) };
  return JSON.stringify(file, null, 2);
}
