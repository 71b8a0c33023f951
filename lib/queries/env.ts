/** What a question may use besides the book. */
import type { StoreHealth } from '../contract/views.ts';
import type { Clock } from '../domain/time/clock.ts';
import type { Language } from '../domain/rows/languages.ts';
import type { Instant } from '../domain/rows/types.ts';
import type { WorkingWeek } from '../domain/time/working-days.ts';
import type { PageReading } from '../page/context.ts';
import type { Book } from '../store/book.ts';
import type { Reading } from './read/reading.ts';

/** What is known before the book is looked into. */
export interface AskedEnv {
  now(): Instant;
  /** IANA name: days begin at its midnight. */
  zone: string;
  language: Language;
  /** The page of the asking surface's tab. */
  reading: PageReading | null;
  health: StoreHealth;
}

export interface QueryEnv extends AskedEnv {
  /** As the rep has set it. */
  week: WorkingWeek;
}

/** As it is now. */
export function clockOf({ now, zone, week }: Pick<QueryEnv, 'now' | 'zone' | 'week'>): Clock {
  return { now: now(), zone, week };
}

/** Answers one question: reads by index, writes nothing, waits for nothing but the book, so that it can be live. */
export type Answer<Args, Result> = (book: Book, env: QueryEnv, args: Args) => Reading<Result>;
