/** What is said in the language of a process, in Portuguese. */
import type { ProcessNames } from '../../shape.ts';

export const names: ProcessNames = { process: 'Sete etapas', other: 'Outro', opening: 'Olá, {first_name}' };
