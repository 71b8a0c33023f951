/** Conversations of the Sales Navigator inbox: other ones than those of the messaging page. Written for the double. */
import { memberByKey, VIEWER } from '../../data/members.ts';
import { addLine, emptyTalk } from '../../data/talks.ts';
import type { Talk } from '../../data/talks.ts';

const HOUR = 3_600_000;
const MINE = 'me';

const SCRIPTS: { key: string; subject: string; lines: [who: string, hoursAgo: number, text: string][] }[] = [
  {
    key: 'marcus.oyelaran',
    subject: 'Night shifts at the Rotterdam hub',
    lines: [
      [
        MINE,
        70,
        'Hello Marcus, Dana showed me how the night shifts are planned today. May I walk you through the cost?',
      ],
      ['marcus.oyelaran', 46, 'Send me two pages before the budget round, then we can talk on the 14th.'],
    ],
  },
  {
    key: 'amara.okafor',
    subject: 'Rota rules for nursing staff',
    lines: [[MINE, 26, 'Amara, which of the rest rules cause you the most rework? I collect them for the pilot.']],
  },
];

/** @param now milliseconds since 1970 */
export function makeSalesTalks(now: number): Talk[] {
  return SCRIPTS.map(({ key, subject, lines }) => {
    const talk = emptyTalk([memberByKey(key)]);
    for (const [who, hours, text] of lines)
      addLine(talk, who === MINE ? VIEWER : memberByKey(who), now - hours * HOUR, text);
    const [first] = talk.lines;
    if (first) first.subject = subject;
    return talk;
  });
}
