/** What stands in the double's mailboxes: plain data, made from the demo below or from a folder of mail files. */

export interface MailAddress {
  name: string;
  /** Lower-case. */
  email: string;
}

export interface MailMessage {
  /** `msg-f:<decimal>`; `msg-a:r…` when it was written here. */
  id: string;
  /** 16 hex digits; `null` until the server has given one out. */
  legacyId: string | null;
  from: MailAddress;
  to: MailAddress[];
  cc: MailAddress[];
  bcc: MailAddress[];
  /** Milliseconds since 1970. */
  at: number;
  /** As it came: the page takes out what it does not trust. */
  html: string;
  /** Saved and not yet sent. */
  draft?: true;
  /** A draft that goes out by itself at this time. Milliseconds since 1970. */
  scheduledFor?: number;
}

export interface MailThread {
  /** `thread-f:<decimal>`; `thread-a:r…` when it was started here. */
  id: string;
  /** 16 hex digits. */
  legacyId: string;
  subject: string;
  /** `inbox`, `sent`, `starred`, `important`, `drafts`, `scheduled`, `trash` and names of the rep's own. */
  labels: string[];
  unread: boolean;
  /** Oldest first, at least one. */
  messages: MailMessage[];
}

export interface MailAccount {
  name: string;
  email: string;
  threads: MailThread[];
}

/** One account for each `/mail/u/<index>/`. */
export interface Mailbox {
  accounts: MailAccount[];
}

/** The time of a thread's last message, by which lists are ordered. */
export function lastAt(thread: MailThread): number {
  return Math.max(...thread.messages.map((message) => message.at));
}

export function newestFirst(threads: MailThread[]): MailThread[] {
  return threads.toSorted((a, b) => lastAt(b) - lastAt(a));
}
