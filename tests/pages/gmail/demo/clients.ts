/** Threads with the other clients: each at another point of a sale. */
import { clientOf, FREE_MAIL_PERSON } from '../../../../lib/domain/sample-book/cast/cast.ts';
import { addressesOf, addressOf, into, JO, out } from './write.ts';
import type { DemoThread } from './write.ts';

const halden = addressesOf(clientOf('halden'));
const brightwater = addressesOf(clientOf('brightwater'));
const meridian = addressesOf(clientOf('meridian'));
const oakhurst = addressesOf(clientOf('oakhurst'));
const lumenvale = addressesOf(clientOf('lumenvale'));
const TEO = addressOf(FREE_MAIL_PERSON);

export const CLIENT_THREADS: DemoThread[] = [
  {
    subject: 'Proposal v2: both plants, phased',
    labels: ['starred', 'Clients'],
    unread: true,
    mails: [
      out(
        6 * 24,
        [halden('sofia.lind')],
        `Hi Sofia,

        The second version is below. Changed after our call: Bergen first, Stavanger after the holidays, and the price per shift worker instead of per seat.

        Will you go through it with Erik and Peter together, with me on the line? Forty minutes. The questions that come up in that room are the ones we should answer before anybody signs.`,
      ),
      into(
        21,
        halden('sofia.lind'),
        `Hi Alex,

        I showed it to Peter. He is fine with the sum but asks why we pay for onboarding in two parts. Erik wants to see what the first 90 days look like.

        I'll get both of them for Thursday at 14:00. Please send the 90-day plan before that.

        Sofia`,
        { cc: [halden('peter.moe')] },
      ),
    ],
  },
  {
    subject: 'Who else should see the planning board?',
    mails: [
      out(
        13 * 24,
        [halden('noor.aziz')],
        `Hi Noor, who besides you would notice first if the board were wrong? I would like to ask them before we draw it.`,
        { quotes: false },
      ),
      into(
        12 * 24,
        halden('noor.aziz'),
        `Hi! The line leads, for sure. And Gunnar in maintenance. I can set up a call.`,
      ),
    ],
  },
  {
    subject: 'Ward rosters: next steps after the site visit',
    labels: ['important', 'Clients'],
    mails: [
      into(
        8 * 24,
        brightwater('amara.okafor'),
        `Dear Alex,

        The matrons liked what they saw. Before I take it further I need to know how it deals with bank staff, and Owen needs to look at the security side.

        Amara`,
        { quotes: false, cc: [brightwater('hannah.pike')] },
      ),
      out(
        8 * 24 - 4,
        [brightwater('amara.okafor')],
        `Dear Amara,

        Bank staff are people of their own with their own hours; Hannah can try it on last month's roster today. I will send Owen our security summary tonight.

        When you take it further: who decides on a change like this at Brightwater, and could the two of us prepare that conversation? I would suggest an hour next week.`,
        { cc: [brightwater('hannah.pike'), brightwater('owen.marsh')] },
      ),
    ],
  },
  {
    subject: 'Security review: open points',
    mails: [
      into(
        70,
        brightwater('owen.marsh'),
        `Hi Alex,

        three points are open from my side: single sign-on, where the backups lie, and how fast you tell us about an incident. Once I have these in writing I can sign off.

        Owen`,
        { quotes: false },
      ),
      out(
        29,
        [brightwater('owen.marsh')],
        `Hi Owen,

        all three are answered in the attached summary. If it holds, will you confirm the sign-off to Amara and Julian by Friday? Julian plans the budget meeting around it.`,
      ),
    ],
  },
  {
    subject: 'Ordonnancement des équipes / team scheduling',
    mails: [
      into(
        33,
        meridian('lucie.garnier'),
        `Bonjour Alex,

        Benoît has read your note and would rather wait until the new line is running, in autumn. I still think that waiting costs us more than the tool does. How did you explain that to others?

        Bien cordialement,
        Lucie`,
        { quotes: false },
      ),
    ],
  },
  {
    subject: 'Invitation to tender: workforce scheduling, 214 stores',
    labels: ['Clients'],
    unread: true,
    mails: [
      into(
        9,
        oakhurst('curtis.bell'),
        `Dear supplier,

        Oakhurst Retail Group invites you to respond to the attached requirements. Answers are due within 15 working days. Please direct all questions to this address only; contact with store operations during the process leads to exclusion.

        Curtis Bell`,
        { quotes: false },
      ),
    ],
  },
  {
    subject: 'Between us: the Oakhurst tender',
    mails: [
      into(
        7,
        TEO,
        `Alex,

        you didn't get this from me. The requirements were written around the current vendor. Maya wants a change, and Renee signs. If you can get Curtis to allow one session with Maya's team for all bidders, do it.

        Teo`,
        { quotes: false, signature: [] },
      ),
    ],
  },
  {
    subject: 'Seasonal teams in the Algarve',
    labels: ['Clients'],
    mails: [
      out(
        15 * 24,
        [lumenvale('daniel.roth')],
        `Hi Daniel,

        after the opening week: the three houses filled 92 % of late shifts from their own people. The aim was 85 %.

        Would you tell Inês in your own words what changed? Two paragraphs are plenty. She asked me for a reference before she looks at the other eleven houses.`,
      ),
      into(
        14 * 24,
        lumenvale('daniel.roth'),
        `Hi Alex, glad to. I will write to her on Monday and copy you. One thing: the export for payroll still has the wrong cost centre for Faro. Can you fix that before I praise you?

        Daniel`,
      ),
      out(14 * 24 - 2, [lumenvale('daniel.roth')], `Fixed by tomorrow noon, and I will check the June run myself.`, {
        cc: [JO],
      }),
    ],
  },
];
