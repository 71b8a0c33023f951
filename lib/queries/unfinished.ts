/** What stands half-written in forms. */
import { readUnfinished } from '../store/under-way/unfinished.ts';
import type { Unfinished } from '../contract/views.ts';
import type { Answer } from './env.ts';

export const answerUnfinished: Answer<object, Unfinished[]> = (book, env) =>
  readUnfinished(book, env.now()).then((rows) => rows.map(({ text }) => text).toReversed());
