/** A conversation with several people, in a bubble that shows no id of its own. */
import { expect, it } from 'vitest';
import type { LinkedInParticipant } from '../../../lib/page/context.ts';
import { ASK, arm, mail, see, startSending } from '../support/sending.ts';

const unknown = { profileHref: null, memberId: null, memberNumber: null, salesId: null, headline: null };
const DANA: LinkedInParticipant = { ...unknown, name: 'Dana Voss', slug: 'dana-voss' };
const PIM: LinkedInParticipant = { ...unknown, name: 'Pim de Wit', slug: null };

it('is asked about in the deal of the one who is known', async () => {
  const { must, tell, settle, contactId, dealId, pass, ask } = await startSending();
  await must('edit-contact', { contactId, linkedinIds: ['in/dana-voss'] });
  const places = ['names:Dana Voss, Pim de Wit'];
  const conversation = { place: 'bubble' as const, conversationId: null, threadId: null, participants: [DANA, PIM] };
  const url = 'https://www.linkedin.com/feed/';
  const draftKeys = [`${places[0]} ${ASK}`];
  await tell(arm(mail(null, { site: 'linkedin', account: null, text: ASK, url, conversation, draftKeys, places })));
  pass(1_000);
  await tell(see({ site: 'linkedin', account: null, messages: [{ places, id: null, text: ASK, at: null }] }));
  pass(10_000);
  await settle();
  expect((await ask()).questions).toMatchObject([{ dealId, channel: 'linkedin', asks: [{ words: ASK }] }]);
});
