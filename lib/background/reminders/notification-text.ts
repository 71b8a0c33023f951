/** What a notification says. Numbers alone, or companies and kinds: never what anybody wrote. */
import type { LedgerRow, TodayView } from '../../contract/views.ts';
import type { TodayReason } from '../../domain/commitment/needs-today.ts';
import type { SayNotification } from '../../locales/notification-words.ts';
import type { Single } from '../../reminders/due.ts';
import type { ReminderRow } from '../../reminders/look-into.ts';

export interface NotificationText {
  title: string;
  message: string;
}

/** At most so many stand there by name; the rest is a number. */
export const MOST_NAMED = 5;

export function digestText(today: TodayView, named: boolean, say: SayNotification): NotificationText {
  const title = say('notify.digest', { count: today.total });
  if (!named) {
    const counts = today.groups.map(({ reason, total }) => say(`notify.count.${reason}`, { count: total }));
    return { title, message: counts.join(', ') };
  }
  const rows = today.groups.flatMap(({ reason, rows: of }) => of.map((row) => nameLine(reason, row, say)));
  return { title, message: firstLines(rows, today.total, say) };
}

/** `null` = there is nothing to say. */
export function singlesText(
  found: readonly ReminderRow[],
  named: boolean,
  say: SayNotification,
): NotificationText | null {
  const [first] = found;
  if (!first) return null;
  if (found.length === 1) {
    return { title: singleTitle(first, say), message: named ? singleName(first, say) : singlePlain(first, say) };
  }
  const lines = found.map((one) => (named ? singleName(one, say) : singleTitle(one, say)));
  return { title: say('notify.singles', { count: found.length }), message: firstLines(lines, lines.length, say) };
}

interface Wording {
  title(row: LedgerRow, say: SayNotification): string;
  /** Without names. */
  plain(row: LedgerRow, say: SayNotification): string;
  /** With them: said as in the digest. */
  reason(row: LedgerRow): TodayReason;
}

const WORDINGS: Record<Single['what'], Wording> = {
  'due-time': {
    title: ({ commitment }, say) => say('notify.dueTime', { time: commitment.due?.time ?? '' }),
    plain: ({ commitment }, say) => say(`notify.dueTime.${commitment.direction}`),
    reason: ({ commitment }) => (commitment.direction === 'we' ? 'promise' : 'due'),
  },
  'reply-by': {
    title: (_row, say) => say('notify.replyBy'),
    plain: (_row, say) => say('notify.replyBy.they'),
    reason: () => 'silent',
  },
};

function singleTitle({ single, row }: ReminderRow, say: SayNotification): string {
  return WORDINGS[single.what].title(row, say);
}

function singlePlain({ single, row }: ReminderRow, say: SayNotification): string {
  return WORDINGS[single.what].plain(row, say);
}

function singleName({ single, row }: ReminderRow, say: SayNotification): string {
  return nameLine(WORDINGS[single.what].reason(row), row, say);
}

function nameLine(reason: TodayReason, { accountName, commitment, kindName }: LedgerRow, say: SayNotification): string {
  const kind = commitment.kind === 'other' ? say('notify.kind.other') : kindName;
  return say(`notify.named.${reason}`, { account: accountName, kind });
}

function firstLines(lines: readonly string[], total: number, say: SayNotification): string {
  const shown = lines.slice(0, MOST_NAMED);
  const left = total - shown.length;
  return [...shown, ...(left > 0 ? [say('notify.more', { count: left })] : [])].join('\n');
}
