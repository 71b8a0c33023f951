/** What the built-in process is called, and the rest that is said in the language of a process. */
import type { ProcessNames } from '../../shape.ts';

export const names: ProcessNames = { process: 'Seven stages', other: 'Other', opening: 'Hi {first_name}' };
