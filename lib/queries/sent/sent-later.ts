/**
 * A planned mail that is seen as sent: when it went out, and which days its words name from there. "Tomorrow" is that of
 * whoever reads it, not of the evening on which it was planned. Pure.
 */
import type { FoundAsk, SentAsk } from '../../contract/views.ts';
import { workingWeek } from '../../domain/time/working-days.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import type { Instant, Settings } from '../../domain/rows/types.ts';
import { readDue } from '../../language/due-date.ts';
import type { PageReading } from '../../page/context.ts';
import type { PreparedSend } from '../../store/rows/side-rows.ts';
import { gmailMessageKey } from '../page/message-key.ts';
import { gmailSentAt } from '../../matching/focus/message-time.ts';

/** Nobody plans a mail for the very minute; what is older than its planning is the age of its draft. */
const AFTER_MS = 60_000;

type Day = SentAsk['due'];

interface Calendar {
  now: Instant;
  zone: string;
  settings: Pick<Settings, 'workingDays'> | undefined;
}

export function sentLater(prepared: PreparedSend, page: PageReading | null, calendar: Calendar): PreparedSend {
  const { now, zone, settings } = calendar;
  const clock = { zone, week: workingWeek(settings ?? {}) };
  const told = toldBy(page, prepared.messageKey);
  const at = told !== null && told > prepared.at + AFTER_MS && told <= now ? told : null;
  const again = <Ask extends SentAsk | FoundAsk>(ask: Ask): Ask => {
    const due = dueFrom(ask.words, ask.due, prepared.at, at ?? now, clock);
    // Seen days later, and nothing says when it went out: better no day than a wrong one.
    const sure = at !== null || isSame(due, ask.due);
    return { ...ask, due: sure ? due : null };
  };
  return { ...prepared, at: at ?? now, sure: prepared.sure.map(again), open: prepared.open.map(again) };
}

/** Its id may tell. */
function toldBy(page: PageReading | null, messageKey: string): Instant | null {
  if (page?.context.site !== 'gmail') return null;
  const { account, messages } = page.context;
  const message = messages.find((one) => gmailMessageKey(account, one) === messageKey);
  return message ? gmailSentAt(message) : null;
}

function dueFrom(
  words: string,
  due: Day,
  planned: Instant,
  at: Instant,
  clock: { zone: string; week: WorkingWeek },
): Day {
  if (!due) return null;
  const from = (now: Instant): Day => {
    const said = readDue(words, { ...clock, now });
    return said.ok ? said.due : null;
  };
  // Read in a language that the sentence alone does not show.
  return isSame(from(planned), due) ? from(at) : due;
}

function isSame(a: Day, b: Day): boolean {
  return a?.date === b?.date && a?.time === b?.time;
}
