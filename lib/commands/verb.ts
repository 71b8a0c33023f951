/** The shape of a command: arguments in, rows read and written through the recorder, what to say out. */
import type { CommandName, ParsedCommandArgs } from '../contract/commands.ts';
import type { Id, Instant } from '../domain/rows/types.ts';
import type { Book } from '../store/book.ts';
import type { Recorder } from './recorder.ts';

/** What a command may use. `book` is for reading by index; rows change through `rows` alone. */
export interface Work {
  book: Book;
  rows: Recorder;
  now: Instant;
  zone: string;
  newId(): Id;
}

export interface Said {
  /** Whole message key for the toast; `null` = nothing to say. */
  said: string | null;
  values?: Record<string, string>;
  created?: Id | null;
  /** What has to happen in the transaction besides the rows; rejects with a refusal to stop everything. */
  alongside?: () => Promise<void>;
}

export type Verb<N extends CommandName> = (work: Work, args: ParsedCommandArgs<N>) => Promise<Said>;
