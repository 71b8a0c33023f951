/** What is said in the language of a process, in German. */
import type { ProcessNames } from '../../shape.ts';

export const names: ProcessNames = { process: 'Sieben Phasen', other: 'Anderes', opening: 'Guten Tag {name}' };
