/**
 * Thirty captures as a rep would make them, on a Monday: 2 March 2026. Written down before the drafting was tuned, with what
 * the rep would have chosen by the definitions of the kinds.
 */
import { FREE_MAIL_PERSON } from '../../../lib/domain/sample-book/cast/cast.ts';
import {
  dana,
  expected,
  ilse,
  inOurs,
  inTheirs,
  ours,
  person,
  priya,
  received,
  replying,
  select,
  sent,
  theirs,
} from './draft-kit.ts';
import type { DraftCase } from './draft-kit.ts';
import { addressOf, gmailDraft, linkedInTalk } from './pages.ts';

export const DRAFT_CASES: DraftCase[] = [
  // -- what we asked, selected in the mail that was sent
  ours(
    'a question about change',
    'Night-shift',
    'Is the night-shift rota something you are going to fix before the summer?',
    dana,
    'change',
  ),
  ours(
    'a date for a review',
    'Store scheduling',
    'Before we finalise, can we walk the four of you through it on 14 March, so that you can change what does not fit?',
    person('renee.whitlock'),
    'review',
    '2026-03-14',
  ),
  ours(
    'concerns, with a time to talk',
    'Crew rostering',
    'What would make you hesitate to sign this? Could we take 30 minutes on Monday to go through each point?',
    person('ravi.menon'),
    'resolve',
    '2026-03-09',
  ),
  ours(
    'money and effort',
    'Store scheduling',
    'To get this result you would need about $90,000 and one planner two days a week. Can you commit to that if the plan holds?',
    person('maya.feld'),
    'invest',
  ),
  ours('a soft wish', 'Ramp crew', 'Would love to catch up some time.', person('nina.koller'), 'time'),
  ours(
    'a task on their side, in German',
    'Shift planning',
    'Wer räumt bei Ihnen die Daten auf, und ist das bis Freitag fertig?',
    person('katrin.vogel'),
    'execute',
    '2026-03-06',
  ),
  ours(
    'a signature',
    'Five-crew',
    'We have answered everything on your list. Are you ready to go ahead and sign by 13 March?',
    person('liesbeth.aerts'),
    'decide',
    '2026-03-13',
  ),
  ours(
    'access to the budget holder',
    'Line 3',
    'Will you ask Erik to give me 30 minutes on Thursday? I would rather hear the doubts now.',
    person('sofia.lind'),
    'consensus',
    '2026-03-05',
  ),
  // -- what we asked, still in the draft
  {
    what: 'the ask in a reply, to whom the greeting names',
    deal: 'Night-shift',
    page: replying(
      'Hi Ilse,\n\nthanks for the numbers, they helped.\n\nWho among the shift leads would feel this most, and could you introduce me to them by Friday?\n\nBest,\nAlex',
      [dana, ilse],
    ),
    args: { from: 'draft' },
    expected: expected('consensus', 'they', ilse, '2026-03-06'),
  },
  {
    what: 'a cold mail',
    deal: 'Weekend cover',
    page: gmailDraft(
      [addressOf(person('lucie.garnier'))],
      'Dear Lucie,\n\nyour weekend crews came up twice in your annual report. Two packaging firms of your size have cut their call-ins by half.\n\nCould we take 20 minutes on Thursday to look at how they did it?\n\nBest wishes\nAlex',
      { subject: 'Weekend crews' },
    ),
    args: { from: 'draft' },
    expected: expected('time', 'they', person('lucie.garnier'), '2026-03-05'),
  },
  {
    what: 'a working session, to somebody called by name among several',
    deal: 'Housekeeping',
    page: replying(
      'Inês, would you be open to a working session with Daniel on Thursday, to see what the gaps cost you today?',
      [person('daniel.roth'), person('ines.cardoso')],
    ),
    args: { from: 'draft' },
    expected: expected('explore', 'they', person('ines.cardoso'), '2026-03-05'),
  },
  {
    what: 'one sentence selected in a draft to two people',
    deal: 'Night-shift',
    page: replying('Dana, can you tell me by Thursday whether staying as you are is still acceptable?', [ilse, dana]),
    args: select('Dana, can you tell me by Thursday whether staying as you are is still acceptable?', 'msg-a:r-100'),
    expected: expected('change', 'they', dana, '2026-03-05'),
  },
  {
    what: 'a draft to somebody who is not in the book',
    deal: 'Night-shift',
    page: gmailDraft(
      [addressOf(priya)],
      'Hi Priya,\n\nwho else has to agree to a purchase of this size? Could you let me know by 20 March?',
    ),
    args: { from: 'draft' },
    expected: expected('consensus', 'they', priya, '2026-03-20'),
  },
  {
    what: 'our own last message, without selecting anything',
    deal: 'Line 3',
    page: sent(
      'Hi Sofia,\n\nhere is the draft of the causes. Could you and the line planners mark what is wrong or missing by Friday?\n\nBest,\nAlex',
      person('sofia.lind'),
    ),
    args: {},
    expected: expected('collaborate', 'they', person('sofia.lind'), '2026-03-06'),
  },
  // -- the next ask
  {
    what: 'nothing on the page: the next ask as it stands',
    deal: 'Night-shift',
    page: received('Two gaps again last night.', dana),
    args: { from: 'next-ask' },
    expected: expected('change', 'they', dana),
  },
  {
    what: 'the next ask, put into the draft and dated there',
    deal: 'Theatre staffing',
    page: replying(
      'Hi Owen,\n\nhere is our draft of the causes as we understood them. Could you and your team mark by Wednesday what is wrong or missing?',
      [person('owen.marsh')],
    ),
    args: { from: 'next-ask' },
    expected: expected('collaborate', 'they', person('owen.marsh'), '2026-03-04'),
  },
  {
    what: 'asked in a call, with the person’s thread on screen',
    deal: 'Theatre staffing',
    page: received('Call me any time.', person('amara.okafor')),
    args: { from: 'call', words: 'Can you get everyone who decides into one review on 12 March?' },
    expected: expected('review', 'they', person('amara.okafor'), '2026-03-12'),
  },
  // -- LinkedIn
  {
    what: 'a message on LinkedIn',
    deal: 'Weekend cover',
    page: linkedInTalk(person('lucie.garnier'), [
      { direction: 'out', text: 'Would half an hour on 10 March suit you?' },
    ]),
    args: select('Would half an hour on 10 March suit you?'),
    expected: expected('time', 'they', person('lucie.garnier'), '2026-03-10'),
  },
  {
    what: 'a yes on LinkedIn',
    deal: 'Object planning',
    page: linkedInTalk(person('heike.brandes'), [{ direction: 'in', text: 'Thursday at 10 works for me.' }]),
    args: select('Thursday at 10 works for me.'),
    expected: expected('time', 'they', person('heike.brandes'), '2026-03-05'),
  },
  // -- what they said
  theirs(
    'figures that they will send',
    'Night-shift',
    'I’ll send you the overtime figures for January by Wednesday.',
    dana,
    'explore',
    '2026-03-04',
  ),
  theirs(
    'corrections that were asked for',
    'Line 3',
    'We marked up the draft, you will find our changes on page two.',
    person('sofia.lind'),
    'collaborate',
  ),
  theirs('a decision', 'Five-crew', 'We will sign on Friday.', person('liesbeth.aerts'), 'decide', '2026-03-06'),
  theirs(
    'an introduction',
    'Store scheduling',
    'I can introduce you to the regional managers on Wednesday.',
    FREE_MAIL_PERSON,
    'consensus',
    '2026-03-04',
  ),
  theirs(
    'a reason to change',
    'Ramp crew',
    'We cannot go through another winter like this.',
    person('stefan.pichler'),
    'change',
  ),
  {
    what: 'words in a message that the selection could not name',
    deal: 'Night-shift',
    page: received('I will ask Tom to show you the board on Tuesday.', ilse, dana),
    args: select('I will ask Tom to show you the board on Tuesday.'),
    expected: expected('consensus', 'they', ilse, '2026-03-03'),
  },
  // -- what we promised, and what they asked of us
  {
    what: 'a promise in a draft',
    deal: 'Night-shift',
    page: replying(
      'Hi Dana,\n\nthanks for the tour. I’ll send you the comparison with the Antwerp hub by Thursday.\n\nBest,\nAlex',
      [dana],
    ),
    args: { from: 'draft' },
    expected: expected('other', 'we', dana, '2026-03-05'),
  },
  {
    what: 'a promise in a sent mail, at the end of a week',
    deal: 'Theatre staffing',
    page: sent('We will have the security questionnaire filled in by the end of next week.', person('owen.marsh')),
    args: { from: 'message', messageKey: inOurs },
    expected: expected('other', 'we', person('owen.marsh'), '2026-03-13'),
  },
  {
    what: 'a promise in German',
    deal: 'Shift planning',
    page: sent(
      'Guten Tag Frau Vogel,\n\nden Vergleich der beiden Standorte schicke ich Ihnen bis Mittwoch.\n\nViele Grüße',
      person('katrin.vogel'),
    ),
    args: select('den Vergleich der beiden Standorte schicke ich Ihnen bis Mittwoch.', inOurs),
    expected: expected('other', 'we', person('katrin.vogel'), '2026-03-04'),
  },
  {
    what: 'something that they ask of us',
    deal: 'Theatre staffing',
    page: received('Could you send us your data processing agreement by Thursday?', person('owen.marsh')),
    args: select('Could you send us your data processing agreement by Thursday?', inTheirs),
    expected: expected('other', 'we', person('owen.marsh'), '2026-03-05'),
  },
  {
    what: 'what they want from us, said without asking',
    deal: 'Five-crew',
    page: received('We need the corrected price sheet from you before Friday.', person('liesbeth.aerts')),
    args: select('We need the corrected price sheet from you before Friday.', inTheirs),
    expected: expected('other', 'we', person('liesbeth.aerts'), '2026-03-06'),
  },
];
