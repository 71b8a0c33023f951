/** A due date in plain words. Asks nothing of the book. */
import type { DueReading } from '../contract/views.ts';
import { readDue } from '../language/due-date.ts';
import type { Answer } from './env.ts';

export const answerReadDue: Answer<{ text: string }, DueReading> = async (_book, env, { text }) =>
  readDue(text, { now: env.now(), zone: env.zone, language: env.language });
