/** What a rep has marked, rated and practised before today, for pages that compare. */
import { addDays, civilDateOf } from '../../../lib/domain/civil-date.ts';
import { lastDayOf } from '../../../lib/domain/skills/plan.ts';
import type { Audit, Plan, Rating } from '../../../lib/domain/types.ts';

const DAY_MS = 86_400_000;

export function earlierRows(now: number, processId: string): { audits: Audit[]; ratings: Rating[]; plans: Plan[] } {
  const at = (days: number) => now - days * DAY_MS;
  const startsOn = addDays(civilDateOf(now), -40);
  const ratings = [2, 2, 3, 3, 4].map((score, place): Rating => ({
    id: `rating-${place}`,
    skill: processId.includes('-de') ? 'Gesprächsführung' : 'Communication',
    score: score as Rating['score'],
    at: at(150 - place * 30),
  }));
  return {
    audits: [
      {
        id: 'audit-earlier',
        processId,
        marks: [
          { target: 'target.steps.two-levels', colour: 'yellow', said: 'different', real: 'fear' },
          { target: 'discover.people.sceptic', colour: 'red', said: 'boardroom', real: 'uncomfortable' },
          { target: 'present.commitments.review', colour: 'red', said: 'boardroom', real: 'boardroom' },
        ],
        startedAt: at(36),
        doneAt: at(36),
      },
    ],
    ratings,
    plans: [
      {
        id: 'plan-earlier',
        skill: ratings[0]?.skill ?? '',
        behaviour: 'Agree at the start on purpose, time and possible outcomes',
        kind: null,
        asks: 8,
        practice: '',
        helper: '',
        startsOn,
        endsOn: lastDayOf(startsOn),
        stoppedAt: null,
      },
    ],
  };
}
