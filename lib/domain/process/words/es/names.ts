/** What is said in the language of a process, in Spanish. */
import type { ProcessNames } from '../../shape.ts';

export const names: ProcessNames = { process: 'Siete etapas', other: 'Otro', opening: 'Hola, {first_name}' };
