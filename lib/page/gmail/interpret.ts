/**
 * GmailSeen → PageReading: what the page's words and marks say. A page whose address and heading name different threads
 * yields nothing yet; one whose thread is not on screen yet is not settled either. Pure.
 */
import type { GmailContext, PageKind, PageReading } from '../context.ts';
import { lineOf } from '../raw-text.ts';
import { startReport } from '../report.ts';
import type { Reporter } from '../report.ts';
import { readAccount } from './account.ts';
import { readComposes } from './composes.ts';
import { readMessages } from './messages.ts';
import type { GmailSeen } from './seen.ts';
import { readToast } from './toast.ts';
import { sourceOf } from './since.ts';
import { idOf } from './token.ts';
import type { ThreadIds } from './token.ts';
import { pageOf } from './urls.ts';
import { HEADING, LEGACY_ID, PERM_ID } from './ways.ts';

export function interpretGmail(seen: GmailSeen): PageReading & { context: GmailContext } {
  const report = startReport();
  const { named, heading, agreed } = seen;
  if (heading) report.seek('openThread', [sourceOf(HEADING, heading.way), true]);
  const account = readAccount(seen, report);
  const context: GmailContext = {
    site: 'gmail',
    account,
    urlThread: agreed && named ? cleanIds(named) : null,
    openThread: agreed ? readThread(seen, report) : null,
    messages: [],
    participants: [],
    participantsComplete: false,
    composes: [],
    toast: null,
    alert: seen.alert,
  };
  if (agreed) {
    if (named && !heading) report.need('openThread');
    if (named || heading) Object.assign(context, readMessages(seen, report));
    context.composes = readComposes(seen, context, report);
    context.toast = readToast(seen, report);
  }
  return {
    kind: kindOf(context, seen),
    url: seen.url,
    settled: agreed && (!named || heading !== null || context.messages.length > 0),
    context,
    sources: report.sources,
    missing: report.missing,
  };
}

const cleanIds = ({ threadId, legacyThreadId }: ThreadIds): ThreadIds => ({
  threadId: idOf(threadId),
  legacyThreadId: idOf(legacyThreadId),
});

/** What heading and address say of the thread that both name; the address may know more. */
function readThread({ heading, named }: GmailSeen, { need }: Reporter): GmailContext['openThread'] {
  if (!heading) return null;
  const id = (key: keyof ThreadIds, attribute: string): string | null =>
    need(
      `openThread.${key}`,
      [`h2 @${attribute} (2018)`, idOf(heading[key])],
      ['url (2018)', idOf(named?.[key] ?? null)],
    );
  return {
    subject: need('openThread.subject', ['h2 text (2013)', lineOf(heading.text)]),
    threadId: id('threadId', PERM_ID),
    legacyThreadId: id('legacyThreadId', LEGACY_ID),
  };
}

function kindOf({ openThread, composes }: GmailContext, { url, view, named }: GmailSeen): PageKind {
  const page = openThread ? 'thread' : pageOf(new URL(url), view, named);
  return `gmail-${page === 'none' ? 'other' : composes.length > 0 && page !== 'thread' ? 'compose' : page}`;
}
