/** Conversations of the rep, with people of the cast. What is written here was written for the double. */
import { memberByKey, VIEWER } from './members.ts';
import type { Member } from './members.ts';
import { conversationIdOf, messageUrnOf, threadIdOf } from './urn.ts';

export interface Line {
  from: Member;
  /** Milliseconds since 1970. */
  at: number;
  /** `null` = a shared post and no words. */
  text: string | null;
  /** `null` = the server has not seen it yet. */
  urn: string | null;
  state: 'sending' | 'sent' | 'failed';
  /** Of the first mail of a Sales Navigator conversation. */
  subject?: string;
}

export interface Talk {
  conversationId: string;
  threadId: string;
  /** Without the viewer; several in a group. */
  others: Member[];
  lines: Line[];
  /** What stands in the composer. */
  draft: string;
  unread: boolean;
}

type Script = [who: string, hoursAgo: number, text: string | null][];

const MINE = 'me';
const SCRIPTS: [keys: string[], script: Script, draft?: string][] = [
  [
    ['dana.reyes'],
    [
      [
        MINE,
        52,
        'Thanks for the tour of the hub on Tuesday, Dana.\nCould you introduce me to Marcus before the budget round?',
      ],
      ['dana.reyes', 30, 'Happy to. He is back on Monday, I will bring it up in our one-to-one.'],
      ['dana.reyes', 29, null],
      [MINE, 5, 'Great. Shall I send him the two-page summary beforehand?'],
    ],
  ],
  [
    ['sofia.lind'],
    [
      [MINE, 96, 'Hi Sofia, good to connect. Would a 20 minute call on shift swaps make sense next week?'],
      ['sofia.lind', 20, 'Thursday after 14:00 works. Please send an invitation.'],
    ],
    'Thank you, Sofia.',
  ],
  [['katrin.vogel'], [['katrin.vogel', 44, 'Vielen Dank für die Unterlagen. Wir melden uns bis Ende der Woche.']]],
  [
    ['helena.prado'],
    [[MINE, 3, 'Hello Helena, I saw that the Porto plant is hiring planners. How do you fill the night shifts today?']],
  ],
  [
    ['gwen.abbott', 'ravi.menon'],
    [
      [MINE, 28, 'Gwen, Ravi: here is the agenda for the pilot review.'],
      ['ravi.menon', 27, 'Looks right to me.'],
      ['gwen.abbott', 26, 'Please add the crew rules to it.'],
    ],
  ],
];

const HOUR = 3_600_000;

/** @param now milliseconds since 1970 */
export function makeTalks(now: number): Talk[] {
  return SCRIPTS.map(([keys, script, draft = '']) => {
    const talk = emptyTalk(keys.map(memberByKey));
    talk.draft = draft;
    for (const [who, hours, text] of script)
      addLine(talk, who === MINE ? VIEWER : memberByKey(who), now - hours * HOUR, text);
    return talk;
  });
}

export function emptyTalk(others: Member[]): Talk {
  const conversationId = conversationIdOf(others.map((member) => member.key).join('+'));
  return { conversationId, threadId: threadIdOf(conversationId), others, lines: [], draft: '', unread: false };
}

export function addLine(talk: Talk, from: Member, at: number, text: string | null): Line {
  const line = pendingLine(from, at, text);
  numberLine(talk, line, at);
  talk.lines.push(line);
  return line;
}

/** Written here, and on its way. */
export function pendingLine(from: Member, at: number, text: string | null): Line {
  return { from, at: Math.round(at), text, urn: null, state: 'sending' };
}

/** The server has it: now it has a time and an id. */
export function numberLine(talk: Talk, line: Line, at: number): void {
  line.at = Math.round(at);
  line.urn = messageUrnOf(talk.conversationId, line.at, VIEWER.linkedinMemberId);
  line.state = 'sent';
}
