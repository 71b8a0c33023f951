/** Mail that is no deal's business, and mail that tries to look as if it were. */
import { LOOK_ALIKE, STRANGERS } from '../../../../lib/domain/sample-book/cast/cast.ts';
import { newsletterHtml } from './newsletter.ts';
import { addressesOf, into, JO, ME, out, SAM } from './write.ts';
import type { DemoThread } from './write.ts';

const arden = STRANGERS.find((company) => company.key === 'arden');
const YASMIN = arden ? addressesOf(arden)('yasmin.keller') : ME;

const DIGEST = { name: 'The Planner’s Week', email: 'hello@plannersweek.example' };
const EVENTS = { name: 'ShiftCon', email: 'news@shiftcon.example' };
const BILLING = { name: 'Cloudpost Billing', email: 'no-reply@cloudpost.example' };
const CALENDAR = { name: 'Larkfield Calendar', email: 'calendar@larkfield.example' };

export const OTHER_THREADS: DemoThread[] = [
  {
    subject: 'Forecast call moved to 16:00',
    unread: true,
    mails: [
      into(
        3,
        JO,
        `Hi both, I have to move the forecast call to 16:00 today. Please have the three deals you would bet on ready, and the one ask in each that you have not made yet.\n\nJo`,
        {
          quotes: false,
          to: [ME, SAM],
        },
      ),
    ],
  },
  {
    subject: 'Fwd: Enquiry from your website: Arden Aerospace',
    unread: true,
    mails: [
      into(
        11,
        JO,
        `Alex, yours. I would answer today.

        ---------- Forwarded message ---------
        From: Yasmin Keller <yasmin.keller@arden-aero.example>
        Subject: Enquiry from your website
        To: <hello@larkfield.example>

        > Hello, we assemble wing sections on three lines and plan 180 people by hand.
        > Could somebody call me about what you do for plants? Mornings are best.
        > Yasmin Keller, Head of Assembly, Arden Aerospace`,
        { quotes: false, signature: ['Jo Winter', 'Head of Sales · Larkfield'] },
      ),
    ],
  },
  {
    subject: 'Demo data for the night-shift trial',
    mails: [
      out(60, [SAM], `Sam, could you set up a copy with 340 people and three shifts by Wednesday? For Northwind.`, {
        quotes: false,
      }),
      into(55, SAM, `Done: it is under demo-rotterdam. I put Tom's swap case in as the first example.`),
    ],
  },
  {
    subject: 'Updated bank details for your next invoice',
    unread: true,
    mails: [
      into(
        17,
        { ...LOOK_ALIKE },
        `Dear Alex,

        please note that our accounts department has moved. For the pilot invoice use the new details in the attached form, and confirm by return today.

        Dana Reyes
        VP Operations, Northwind Logistics`,
        { quotes: false, signature: [] },
      ),
    ],
  },
  {
    subject: 'Quick question about shift swaps',
    mails: [
      into(
        90,
        YASMIN,
        `Hello Alex,

        thank you for the quick call. Before I bring my planner in: do people need a company phone for swaps?

        Yasmin`,
        { quotes: false },
      ),
      out(20, [YASMIN], 'Hello Yasmin,\n\nno, their own phone or a terminal at the gate will do. Shall we', {
        quotes: false,
        draft: true,
        signature: [],
      }),
    ],
  },
  {
    subject: 'Why rosters break on Wednesdays',
    mails: [
      into(27, DIGEST, '', {
        html: newsletterHtml('Why rosters break on Wednesdays', 'The Planner’s Week · No 114'),
        quotes: false,
      }),
    ],
  },
  {
    subject: 'Early-bird places for ShiftCon end soon',
    mails: [
      into(52, EVENTS, '', { html: newsletterHtml('Early-bird places end soon', 'ShiftCon · Utrecht'), quotes: false }),
    ],
  },
  {
    subject: 'Your invoice is ready',
    mails: [
      into(76, BILLING, `Your invoice for last month is ready in your account. This mailbox is not read by anyone.`, {
        quotes: false,
        signature: [],
      }),
    ],
  },
  {
    subject: 'Invitation: Deal review @ weekly from 9:00 to 9:45',
    mails: [
      into(
        100,
        CALENDAR,
        `Deal review\nEvery week on Monday, 9:00 to 9:45\nOrganiser: Jo Winter\n\nGoing? Yes / Maybe / No`,
        {
          quotes: false,
          signature: [],
        },
      ),
    ],
  },
  {
    subject: 'One page for Halden: first 90 days',
    mails: [
      out(
        2,
        [SAM],
        `Sam, a first draft for the 90-day plan: week 1 to 2 data, week 3 Bergen night shift, week 6 first numbers with Sofia. What have I`,
        {
          quotes: false,
          draft: true,
          signature: [],
        },
      ),
    ],
  },
];
