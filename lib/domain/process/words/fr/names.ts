/** What is said in the language of a process, in French. */
import type { ProcessNames } from '../../shape.ts';

export const names: ProcessNames = { process: 'Sept étapes', other: 'Autre', opening: 'Bonjour {name}' };
