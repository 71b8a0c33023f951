/** The process under the red pen, twice: some of it better the second time, some of it only then seen. */
import { addDays } from '../../time/civil-date.ts';
import type { Audit, AuditMark, HonestReason } from '../../rows/types.ts';
import { todayOf } from '../building/frame.ts';
import type { LookBackFrame } from './look-back-types.ts';
import { momentOn, workdayOn } from '../building/work-time.ts';

/** The last one a month ago: the day has come for the next. */
const DAYS_AGO = { first: 63, second: 31 };

function mark(target: string, colour: AuditMark['colour'], said: HonestReason, real: HonestReason | null): AuditMark {
  return { target, colour, said, real };
}

const REVIEW = 'present.commitments.review';
const FIRST: AuditMark[] = [
  mark('target.steps.dream-clients', 'yellow', 'importance', 'dislike_prospecting'),
  mark('qualify.steps.recap', 'red', 'time_depth', 'importance'),
  mark('discover.steps.ask-change', 'yellow', 'different', 'fear'),
  mark('discover.people.final-say', 'yellow', 'boardroom', 'fear'),
  mark(REVIEW, 'yellow', 'bother', null),
  mark('negotiate.information.walk-away', 'red', 'creative', 'skill'),
];
const SECOND: AuditMark[] = [
  mark('target.steps.dream-clients', 'yellow', 'importance', 'dislike_prospecting'),
  mark('discover.people.sceptic', 'yellow', 'bother', 'uncomfortable'),
  mark('discover.people.final-say', 'yellow', 'boardroom', 'fear'),
  mark('diagnose.steps.cost', 'yellow', 'different', 'skill'),
  mark(REVIEW, 'red', 'bother', 'fear'),
  mark('negotiate.information.walk-away', 'red', 'creative', 'skill'),
];

export function sampleAudits(frame: LookBackFrame): Audit[] {
  return [auditAgo(frame, DAYS_AGO.first, FIRST), auditAgo(frame, DAYS_AGO.second, SECOND)];
}

function auditAgo({ process, random, now }: LookBackFrame, days: number, marks: AuditMark[]): Audit {
  const startedAt = momentOn(workdayOn(addDays(todayOf(now), -days)), random, now);
  const minutes = random.int(8, 14);
  return {
    id: random.id('audit'),
    processId: process.id,
    marks,
    startedAt,
    doneAt: startedAt + minutes * 60_000,
    sample: true,
  };
}
