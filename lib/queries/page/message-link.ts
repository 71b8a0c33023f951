/** A way back to the thread on screen, as an address that still leads there after the view has changed. */
import type { MessageLink } from '../../domain/rows/types.ts';
import { focusedConversation } from '../../matching/focus/linkedin-focus.ts';
import type { GmailContext, PageReading } from '../../page/context.ts';

const LONGEST_LABEL = 200;
const LONGEST_URL = 1000;

/** `null` = the page is no thread, or its address is none that a record may hold. */
export function messageLink(reading: PageReading): MessageLink | null {
  const { context } = reading;
  const link = context.site === 'gmail' ? gmailLink(reading.url, context) : linkedInLink(reading);
  return link && asRecorded(link);
}

/** As a record may hold it: not at all, or with its label cut. */
export function asRecorded({ url, label }: MessageLink): MessageLink | null {
  const fits = url.startsWith('https://') && url.length <= LONGEST_URL;
  return fits ? { url, label: label.slice(0, LONGEST_LABEL) } : null;
}

/** `#all/<16 hex>` opens a thread from any view, also once it has left the inbox. */
function gmailLink(url: string, { openThread }: GmailContext): MessageLink | null {
  if (!openThread) return null;
  const label = openThread.subject ?? '';
  const [page = ''] = url.split('#');
  return openThread.legacyThreadId ? { url: `${page}#all/${openThread.legacyThreadId}`, label } : { url, label };
}

function linkedInLink(reading: PageReading): MessageLink | null {
  const conversation = focusedConversation(reading);
  if (!conversation) return null;
  const label = conversation.participants.flatMap(({ name }) => name ?? []).join(', ');
  const { threadId } = conversation;
  if (threadId === null) return { url: reading.url, label };
  return { url: `https://www.linkedin.com/messaging/thread/${encodeURIComponent(threadId)}/`, label };
}
