/** A long thread: most of it is folded away when it opens. And a German one. */
import { clientOf } from '../../../../lib/domain/sample-book/cast/cast.ts';
import { addressesOf, into, out, SAM } from './write.ts';
import type { DemoThread } from './write.ts';

const kestrel = addressesOf(clientOf('kestrel'));
const steinbach = addressesOf(clientOf('steinbach'));
const GWEN = kestrel('gwen.abbott');
const RAVI = kestrel('ravi.menon');
const KATRIN = steinbach('katrin.vogel');

const DAY = 24;

export const LONG_AND_GERMAN: DemoThread[] = [
  {
    subject: 'Crew planning pilot, Doncaster depot',
    labels: ['important', 'Clients'],
    mails: [
      into(
        40 * DAY,
        GWEN,
        `Hi Alex, as discussed: Doncaster would be the depot for a pilot. 62 drivers, two planners.`,
        {
          quotes: false,
        },
      ),
      out(39 * DAY, [GWEN], `Thank you, Gwen. Who at Doncaster has to want this for it to work?`),
      into(38 * DAY, GWEN, `The depot manager, and the union's local rep. I will speak to both first.`),
      out(
        36 * DAY,
        [GWEN],
        `Good. Shall we agree what the pilot has to show, before it starts? Three numbers, no more.`,
      ),
      into(34 * DAY, GWEN, `Late changes per week, hours on standby, and how the drivers rate the plan.`, {
        cc: [RAVI],
      }),
      out(33 * DAY, [GWEN], `Those are the right three. Where do they stand today?`, { cc: [RAVI] }),
      into(31 * DAY, RAVI, `Late changes: 57 a week. Standby: 410 hours. Nobody has ever asked the drivers.`, {
        cc: [GWEN],
      }),
      out(30 * DAY, [RAVI], `Then we ask them in week one and in week six. Sam sets it up.`, { cc: [GWEN, SAM] }),
      into(
        16 * DAY,
        GWEN,
        `Week three: 44 late changes. The union rep asked for his own login, which I take as a yes.`,
        {
          cc: [RAVI],
        },
      ),
      out(15 * DAY, [GWEN], `It is one. What would week six have to look like for you to go to the other depots?`),
      into(4 * DAY, GWEN, `Under 30 late changes, and the drivers on our side. Ravi would take it to Claire then.`, {
        cc: [RAVI],
      }),
      out(
        26,
        [GWEN, RAVI],
        `Gwen, Ravi,

        week six closes at 26 late changes, and 71 % of the drivers call the plan fair or better (week one: 38 %).

        Ravi, you said that you would take it to Claire at this point. Will you, at the meeting on the 3rd? I would prepare one page with you, and she would hear from Gwen and not from us.`,
        { cc: [SAM] },
      ),
    ],
  },
  {
    subject: 'Terminvorschlag: Personaleinsatz in der Montage',
    labels: ['Clients'],
    unread: true,
    mails: [
      out(
        7 * DAY,
        [KATRIN],
        `Sehr geehrte Frau Vogel,

        in der Montage fehlen montags im Schnitt vier Leute, sagten Sie, und freitags stehen drei zu viel. Ich würde mir das gern mit Ihnen und Frau Maier vor Ort ansehen. Passt Ihnen Mittwoch in zwei Wochen, eine Stunde am Vormittag?`,
        { quotes: false, signature: ['Alex Morgan', 'Account Executive · Larkfield'] },
      ),
      into(
        14,
        KATRIN,
        `Guten Tag, Herr Morgan,

        Mittwoch ginge ab 9:30 Uhr. Herr Steinbach möchte die ersten zwanzig Minuten dabei sein. Bitte schicken Sie uns bis Freitag eine kurze Agenda, dann gebe ich sie weiter.

        Mit freundlichen Grüßen
        Katrin Vogel`,
      ),
    ],
  },
];
