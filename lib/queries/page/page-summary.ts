/** What the sidebar is told about the page beside it. */
import type { PageSummary } from '../../contract/views.ts';
import { excerptOf } from '../../language/excerpt.ts';
import type { MatchFacts } from '../../matching/ranking/facts.ts';
import { focusedConversation } from '../../matching/focus/linkedin-focus.ts';
import { ownOnPage } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import type { Acquaintances } from '../../matching/people/page-people.ts';
import { peopleOnPage } from '../../matching/people/page-people.ts';
import { threadKeyOf } from '../../matching/ranking/thread-key.ts';
import type { PageReading } from '../../page/context.ts';
import { draftOn, messagesOn } from './messages.ts';

/** The newest ones of a long thread. */
const MOST_MESSAGES = 30;

type Known = Acquaintances & Pick<MatchFacts, 'choice'> & Pick<PageSummary, 'hintKeys'>;

/** @param known what the book has under the page's keys */
export function pageSummary(
  reading: PageReading,
  own: OwnIdentity,
  { choice, hintKeys, ...known }: Known,
): PageSummary {
  const us = ownOnPage(reading, own);
  const { context } = reading;
  const draft = draftOf(reading, us);
  return {
    site: context.site,
    kind: reading.kind,
    account: context.site === 'gmail' ? context.account : context.viewerId,
    threadKey: threadKeyOf(reading),
    choiceKey: choice?.id ?? null,
    hintKeys,
    title: titleOf(reading, draft),
    url: reading.url,
    people: reading.settled ? peopleOnPage(reading, own, known).outside : [],
    draft,
    canInsert: context.site === 'gmail' && draft !== null,
    messages: messagesOn(reading, us)
      .slice(-MOST_MESSAGES)
      .map(({ key, fromUs, sender, text, link }) => ({ key, fromUs, sender, excerpt: excerptOf(text), link })),
    missing: reading.missing,
    sources: reading.sources,
  };
}

function draftOf(reading: PageReading, own: OwnIdentity): PageSummary['draft'] {
  const draft = draftOn(reading, own);
  if (!draft) return null;
  const { composeId, draftId, subject, text } = draft;
  return { composeId, draftId, subject, empty: (text ?? '').trim() === '' };
}

function titleOf(reading: PageReading, draft: PageSummary['draft']): string | null {
  const { context } = reading;
  if (context.site === 'gmail') return context.openThread?.subject ?? draft?.subject ?? null;
  const names = focusedConversation(reading)?.participants.flatMap(({ name }) => name ?? []) ?? [];
  return names.length > 0 ? names.join(', ') : (context.person?.name ?? context.company?.name ?? null);
}
