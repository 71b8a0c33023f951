/** A due date in plain words. Asks nothing of the book. */
import type { DueReading } from '../contract/views.ts';
import { readDue } from '../language/due-date.ts';
import { clockOf } from './env.ts';
import type { Answer } from './env.ts';
import { known } from './read/reading.ts';

export const answerReadDue: Answer<{ text: string }, DueReading> = (_book, env, { text }) =>
  known(readDue(text, { ...clockOf(env), language: env.language }));
