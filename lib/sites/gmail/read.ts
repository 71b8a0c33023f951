/**
 * The page as plain data. A page whose address and heading name different threads yields nothing yet; one whose thread
 * is not on screen yet is not settled either.
 */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { GmailContext, PageKind, PageReading } from '../../page/context.ts';
import { gatherFacts } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { ReadEnvironment } from '../site.ts';
import { lineIn } from '../text.ts';
import { agrees } from './agreement.ts';
import { outside, waysTo } from './find.ts';
import { readAccount } from './read-account.ts';
import { readComposes } from './read-composes.ts';
import { readMessages } from './read-messages.ts';
import { findHeading, readThread } from './read-thread.ts';
import { idOf } from './token.ts';
import { pageOf, urlThread } from './urls.ts';

export function readGmail(environment: ReadEnvironment): PageReading {
  const { document, url } = environment;
  const facts = gatherFacts();
  const named = urlThread(url);
  const heading = findHeading(environment, named, facts);
  const agreed = !named || !heading || agrees(document, named, heading, lineIn(heading.element));
  const account = readAccount(document, facts);
  const context: GmailContext = {
    site: 'gmail',
    account,
    urlThread: agreed ? named : null,
    openThread: agreed && heading ? readThread(heading, named, facts) : null,
    messages: [],
    participants: [],
    participantsComplete: false,
    composes: [],
    toast: null,
  };
  if (agreed) {
    if (named && !heading) facts.miss('openThread');
    if (named || heading) Object.assign(context, readMessages(environment, heading, facts));
    context.composes = readComposes(environment, context, facts);
    context.toast = readToast(environment, facts);
  }
  return {
    kind: kindOf(context, url),
    url: (url.origin + url.pathname + url.hash).slice(0, PAGE_LIMITS.line),
    settled: agreed && (!named || heading !== null || context.messages.length > 0),
    context,
    sources: facts.sources,
    missing: facts.missing,
  };
}

/** The line that says that a mail was sent, found by the ids of its links: its words are translated. */
function readToast({ document, isVisible }: ReadEnvironment, { seek }: Facts): GmailContext['toast'] {
  const isShown = (link: string): boolean => outside(document, link).some(isVisible);
  const sent = isShown('#link_vsm');
  const canUndo = isShown('#link_undo');
  if (!sent && !canUndo) return null;
  const ways = waysTo(document, ['#link_vsm @param (2020)', '#link_undo @param (2020)'], idOf);
  return { sent, canUndo, threadId: seek('toast.threadId', ways) };
}

function kindOf({ openThread, composes }: GmailContext, url: URL): PageKind {
  const page = openThread ? 'thread' : pageOf(url);
  return `gmail-${page === 'none' ? 'other' : composes.length > 0 && page !== 'thread' ? 'compose' : page}`;
}
