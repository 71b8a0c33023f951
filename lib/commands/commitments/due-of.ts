/** A due date as rows hold it: what was not said is absent, never `undefined`. */
import type { DueDate } from '../../domain/rows/types.ts';

interface DueArgs {
  date: string;
  time?: string | undefined;
  zone?: string | undefined;
}

export function dueOf(args: DueArgs | null | undefined): DueDate | null {
  if (!args) return null;
  const { date, time, zone } = args;
  return { date, ...(time === undefined ? {} : { time }), ...(zone === undefined ? {} : { zone }) };
}
