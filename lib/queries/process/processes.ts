/** All processes, and what the rep's own cases propose for them. */
import type { ProcessesView } from '../../contract/views.ts';
import type { Answer } from '../env.ts';
import { readProposals } from './proposals.ts';
import { readProcesses } from './rows.ts';

export const answerProcesses: Answer<object, ProcessesView> = (book) =>
  readProcesses(book).then(({ processes, rows }) =>
    readProposals(book, processes).then((proposals) => ({ rows, ...proposals })),
  );
