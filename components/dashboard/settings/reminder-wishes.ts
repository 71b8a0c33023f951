/** The reminders' settings as the rep sees them. What stands for an untouched one is said in `lib/domain/time/reminder-rules.ts`. */
import { firstCalmMinute, minuteOf, reminderRules, timeOf } from '../../../lib/domain/time/reminder-rules.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { Settings } from '../../../lib/domain/rows/types.ts';

type Wishes = Pick<Settings, 'digestAt' | 'quietFrom' | 'quietTo' | 'workingDays'>;

export interface ReminderWishes {
  digestAt: string | null;
  quietFrom: string;
  quietTo: string;
  workingDays: number[];
}

export function reminderWishes(settings: Wishes): ReminderWishes {
  const { digest, quietFrom, quietTo, workingDays } = reminderRules(settings);
  return {
    digestAt: digest === null ? null : timeOf(digest),
    quietFrom: timeOf(quietFrom),
    quietTo: timeOf(quietTo),
    workingDays: [...workingDays],
  };
}

/** When it comes with regard to the quiet hours; `null` = never. */
export function digestComes(settings: Wishes): string | null {
  const rules = reminderRules(settings);
  const minute = rules.digest === null ? null : firstCalmMinute(rules, rules.digest);
  return minute === null ? null : timeOf(minute);
}

/** Every half hour, and the kept one where it is another (from a file). */
export function clockTimes(kept: string | null): string[] {
  const halves = Array.from({ length: 48 }, (_, at) => timeOf(at * 30));
  return kept === null || halves.includes(kept)
    ? halves
    : [...halves, kept].toSorted((a, b) => minuteOf(a) - minuteOf(b));
}

/** Short, Monday first. */
export function weekdayNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // The 1st of January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
}
