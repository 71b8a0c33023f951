/** What the lens says of a draft on LinkedIn, on the sample book. */
import { beforeEach, describe, expect, it } from 'vitest';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast/cast.ts';
import type { LinkedInContext, LinkedInConversation, PageReading } from '../../lib/page/context.ts';
import { linkedInProfile, linkedInTalk } from './support/pages.ts';
import { lensOf, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const dana = personOf(clientOf('northwind'), 'dana.reyes');
const ASK = 'Could you spare 20 minutes on Thursday for a call?';
const FOUND = { label: 'ask', kind: 'time', probability: 0.9 } as const;

let sample: AskedBook;
beforeEach(async () => {
  sample = await openSampleBook();
});

const lensOn = (reading: PageReading) => lensOf(sample, reading);

describe('on LinkedIn', () => {
  it('reads what is being written in the conversation', async () => {
    const talk = linkedInTalk(dana, [{ direction: 'in', text: 'Happy to talk.' }], ASK);
    expect(await lensOn(talk)).toMatchObject({
      draft: { key: 'linkedin:draft:conversation-1', canInsert: false },
      deal: { accountName: 'Northwind Logistics' },
      found: [{ kind: 'time' }],
    });
  });

  it('keeps the rep’s word on a first message and on an invitation, which have no conversation yet', async () => {
    const first = changed(linkedInTalk(dana, [], ASK), { conversationId: null, threadId: null });
    const nobody = { participants: [], conversationId: null, threadId: null, place: 'invitation' as const };
    const note = changed(linkedInTalk(dana, [], ASK), nobody);
    const profile = linkedInProfile(dana, { name: 'Northwind Logistics', slug: 'northwind-logistics-example' });
    const invitation = { ...profile, context: { ...profile.context, conversations: conversationsOf(note) } };
    for (const page of [first, invitation as PageReading]) {
      const { draft, deal, found } = await lensOn(page);
      expect(deal).toMatchObject({ accountName: 'Northwind Logistics' });
      expect(found).toMatchObject([{ text: ASK, judgementId: null }]);
      await sample.must('judge-sentences', {
        draftKey: draft.key,
        sentences: [{ text: ASK, label: 'ask', kind: 'time', found: FOUND }],
      });
      expect((await lensOn(page)).found[0]?.judgementId).not.toBeNull();
    }
  });
});

function conversationsOf({ context }: PageReading): LinkedInConversation[] {
  return context.site === 'linkedin' ? context.conversations : [];
}

function changed(page: PageReading, part: Partial<LinkedInConversation>): PageReading {
  const conversations = conversationsOf(page).map((one) => ({ ...one, ...part }));
  return { ...page, context: { ...page.context, conversations } as LinkedInContext };
}
