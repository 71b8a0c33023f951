/** The thread that the walk through the main job is about, and two beside it. */
import { clientOf } from '../../../../lib/domain/sample-book/cast/cast.ts';
import { addressesOf, into, out, SAM } from './write.ts';
import type { DemoThread } from './write.ts';

const at = addressesOf(clientOf('northwind'));
const DANA = at('dana.reyes');
const ILSE = at('ilse.brandt');
const TOM = at('tom.hagen');
const PRIYA = at('priya.nair');

export const NORTHWIND: DemoThread[] = [
  {
    subject: 'Shift planning at the Rotterdam hub',
    labels: ['important', 'Clients'],
    unread: true,
    mails: [
      out(
        19 * 24,
        [DANA],
        `Hi Dana,

        Planners at hubs like yours tell us the same thing: the roster is right on Monday and wrong by Wednesday, and the gap is filled with agency staff. At two freight hubs the gap came down by a third once the people on shift could swap among themselves.

        Would you have 20 minutes on Thursday to see whether that holds for Rotterdam? You would leave with the questions to put to your own numbers, whatever you decide.`,
        { quotes: false },
      ),
      into(
        18 * 24,
        DANA,
        `Hello Alex,

        You are not wrong about Wednesdays. Thursday is gone, but I can do next Tuesday at 10:00. I will bring Ilse, who owns the plan.`,
        { cc: [ILSE] },
      ),
      out(
        12 * 24,
        [DANA],
        `Dana, Ilse,

        Thank you for today. What I took away:

        - 340 people on shift, 41 planned by hand in a spreadsheet
        - agency cover of about 18 % in peak weeks, 11 % otherwise
        - Ilse's team spends Monday and Wednesday mornings on corrections

        To see where the 18 % comes from we need to hear the people who live with the plan. Could you introduce me to two of your shift leads this week?`,
        { cc: [ILSE] },
      ),
      into(
        11 * 24,
        DANA,
        `Fair point. Tom Hagen runs the night shift and says what he thinks; he is copied. Tom, Alex would like half an hour of your time.`,
        { cc: [TOM, ILSE] },
      ),
      out(
        3 * 24,
        [DANA],
        `Hi Dana,

        Tom was generous with his time. In short: swaps are agreed in a chat group, reach the plan two days late, and the agency is called in between. That is the gap.

        Two things would let us size it together. Can you share the agency invoices of the last quarter, and could Marcus join us for the last 15 minutes when we go through the numbers? He decides about the agency contract, so he should see them from you and not from me.`,
        { cc: [ILSE] },
      ),
      into(
        5,
        DANA,
        `Hi Alex,

        The invoices are with finance; I should have them by Friday and will send them over.

        About Marcus: he is hard to get before the board meeting on the 20th. What would you need him for exactly? If I can tell him in two sentences what he gets out of it, I can try.

        Ilse wonders whether a trial on the night shift would be possible before summer.

        Best
        Dana`,
        { cc: [ILSE] },
      ),
    ],
  },
  {
    subject: 'Supplier questionnaire for new software',
    labels: ['Clients'],
    mails: [
      into(
        50,
        PRIYA,
        `Dear Alex,

        Ilse asked me to open a supplier file for Larkfield. Please find our questionnaire on information security below. We can't place a trial without it.

        - Where are the data of our employees kept?
        - Who of your staff can see them?
        - Do you hold a certificate, and until when is it valid?

        Kindly return it by the end of next week.

        Regards
        Priya`,
        { quotes: false },
      ),
      out(
        46,
        [PRIYA],
        `Dear Priya,

        You will have our answers by Wednesday. So that we answer what matters to you: who on your side reads them, and what has stopped a supplier at this point before?`,
        { cc: [SAM] },
      ),
    ],
  },
  {
    subject: 'Re: Half an hour about swaps on the night shift',
    mails: [
      into(
        9 * 24,
        TOM,
        `Alex,

        fine by me. I am on nights this week, so 21:30 works, before the shift. Bring something that runs on an old phone.

        Tom`,
        { quotes: false },
      ),
      out(9 * 24 - 3, [TOM], `Tom, 21:30 on Tuesday it is. I will bring the oldest phone we have.`),
    ],
  },
];
