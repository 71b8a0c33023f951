/** The line that says that a mail was sent, found by the ids of its links: its words are translated. */
import type { GmailContext } from '../context.ts';
import type { Reporter } from '../report.ts';
import { asWay, firstOf } from './answers.ts';
import type { GmailSeen } from './seen.ts';
import { idOf } from './token.ts';
import { TOAST } from './ways.ts';

export function readToast({ toast }: GmailSeen, { seek }: Reporter): GmailContext['toast'] {
  if (!toast) return null;
  const { sent, canUndo, ids } = toast;
  return { sent, canUndo, threadId: seek('toast.threadId', asWay(TOAST, ids, firstOf(idOf))) };
}
