/** When the rep wants to be spoken to: the settings with what stands for those that were never touched. */
import type { Settings } from '../rows/types.ts';

export interface ReminderRules {
  /** Minute of the day; `null` = no digest. */
  digest: number | null;
  /** Nothing is shown from … to …, by the clock on the wall; the same minute twice = never quiet. */
  quietFrom: number;
  quietTo: number;
  /** 1 = Monday … 7 = Sunday. */
  workingDays: ReadonlySet<number>;
}

type Wishes = Pick<Settings, 'digestAt' | 'quietFrom' | 'quietTo' | 'workingDays'>;

const DIGEST_AT = '08:30';

export function reminderRules({ digestAt, quietFrom, quietTo, workingDays }: Wishes): ReminderRules {
  return {
    digest: digestAt === null ? null : minuteOf(digestAt ?? DIGEST_AT),
    quietFrom: minuteOf(quietFrom ?? '18:00'),
    quietTo: minuteOf(quietTo ?? '08:00'),
    workingDays: new Set(workingDays ?? [1, 2, 3, 4, 5]),
  };
}

export function isQuiet({ quietFrom: from, quietTo: to }: ReminderRules, minute: number): boolean {
  return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
}

/** The first minute of the same day, from `minute` on, that is not quiet; `null` = the rest of the day is. */
export function firstCalmMinute(rules: ReminderRules, minute: number): number | null {
  if (!isQuiet(rules, minute)) return minute;
  return rules.quietTo > minute ? rules.quietTo : null;
}

/** When the day's news come: at the digest's minute, where there is none at its usual one. */
export function newsMinute(rules: ReminderRules): number | null {
  return firstCalmMinute(rules, rules.digest ?? minuteOf(DIGEST_AT));
}

/** Of `HH:MM`: minutes from midnight by the clock on the wall. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export function timeOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
