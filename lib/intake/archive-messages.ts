/**
 * `messages.csv` of LinkedIn's own export: who wrote to whom, and when. Which side is the rep's is told by the profile that
 * takes part in most conversations. Words are left where they are.
 */
import type { IntakeExchange } from '../contract/commands/intake.ts';
import { LAST_MOMENT } from '../domain/time/civil-date.ts';
import { linkedInIdsOf } from './linkedin-ids.ts';
import type { Table } from './read-table.ts';

const NEEDED = ['CONVERSATION ID', 'SENDER PROFILE URL', 'RECIPIENT PROFILE URLS', 'DATE'] as const;

export function isMessageArchive({ heads }: Pick<Table, 'heads'>): boolean {
  const found = new Set(heads.map((head) => head.toUpperCase()));
  return NEEDED.every((head) => found.has(head));
}

interface Message {
  conversation: string;
  from: string;
  to: string[];
  at: number;
}

/** `skipped` = drafts, groups, and rows without a profile or a time. */
export function toExchanges(table: Table): { exchanges: IntakeExchange[]; skipped: number } {
  const at = new Map(table.heads.map((head, column) => [head.toUpperCase(), column]));
  const cell = (row: readonly string[], head: string) => row[at.get(head) ?? -1] ?? '';
  const messages = table.rows.flatMap((row): Message[] => {
    const [from = '', ...more] = profilesOf(cell(row, 'SENDER PROFILE URL'));
    const to = profilesOf(cell(row, 'RECIPIENT PROFILE URLS'));
    const time = timeOf(cell(row, 'DATE'));
    const isDraft = /^(yes|true)$/i.test(cell(row, 'IS MESSAGE DRAFT'));
    const conversation = cell(row, 'CONVERSATION ID');
    return from === '' || more.length > 0 || to.length !== 1 || time === null || isDraft || conversation === ''
      ? []
      : [{ conversation, from, to, at: time }];
  });
  const own = ownOf(messages);
  const exchanges = new Map<string, IntakeExchange>();
  for (const { conversation, from, to, at: time } of messages) {
    const other = from === own ? to[0] : to.includes(own) ? from : undefined;
    if (!other) continue;
    const messageKey = keyOf(conversation, time);
    exchanges.set(messageKey, { linkedinId: other, direction: from === own ? 'out' : 'in', at: time, messageKey });
  }
  return { exchanges: [...exchanges.values()], skipped: table.rows.length - exchanges.size };
}

function profilesOf(cell: string): string[] {
  return cell.split(',').flatMap(linkedInIdsOf);
}

const LONGEST_KEY = 120;

/** What is too long gives way in the conversation: without its time a message would pass for another one. */
function keyOf(conversation: string, time: number): string {
  const [before, after] = ['linkedin-archive:', `:${time}`];
  return before + conversation.slice(0, LONGEST_KEY - before.length - after.length) + after;
}

/** `2026-09-19 13:28:00 UTC`. From before 1970, or from the end of the calendar, there are no messages, and no command takes one. */
function timeOf(cell: string): number | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) UTC$/.exec(cell) ?? [];
  const at = Date.parse(`${day}T${time}Z`);
  return at >= 0 && at <= LAST_MOMENT ? at : null;
}

function ownOf(messages: readonly Message[]): string {
  const conversations = new Map<string, Set<string>>();
  for (const { conversation, from, to } of messages) {
    for (const id of [from, ...to]) conversations.set(id, (conversations.get(id) ?? new Set()).add(conversation));
  }
  const most = [...conversations].toSorted(([, a], [, b]) => b.size - a.size);
  return most[0]?.[0] ?? '';
}
