import { civilDateOf, daysBetween } from '../../../lib/domain/time/civil-date.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { CivilDate, DueDate, Instant } from '../../../lib/domain/rows/types.ts';
import { agoWords, dayTeller, dayWords, exactDay, exactMoment, relativeDays } from './date-words.ts';

interface Ground {
  now: Instant;
  language: Language;
}

/** A due date: "Thu 14 May", "tomorrow, 10:00"; exact on hover. */
export function DueText({ due, now, language, look = 'day' }: Ground & { due: DueDate; look?: 'day' | 'distance' }) {
  const today = civilDateOf(now);
  const words =
    look === 'day' ? dayWords(due.date, today, language) : relativeDays(daysBetween(today, due.date), language);
  return (
    <time dateTime={due.date} title={exactDay(due.date, language)}>
      {due.time ? `${words}, ${due.time}` : words}
    </time>
  );
}

/** A moment: "Thu 14 May" or "9 days ago"; exact on hover. */
export function MomentText({ at, now, language, look = 'day' }: Ground & { at: Instant; look?: 'day' | 'ago' }) {
  const words = look === 'ago' ? agoWords(at, now, language) : dayWords(civilDateOf(at), civilDateOf(now), language);
  return (
    <time dateTime={new Date(at).toISOString()} title={exactMoment(at, language)}>
      {words}
    </time>
  );
}

/** A sentence with days in it, as people say them; the same with the exact ones on hover. */
export function DaysSaid(props: Ground & { say: (day: (date: CivilDate) => string) => string; class?: string }) {
  const { now, language, say } = props;
  return (
    <span class={props.class} title={say(dayTeller(now, language, true))}>
      {say(dayTeller(now, language, false))}
    </span>
  );
}
