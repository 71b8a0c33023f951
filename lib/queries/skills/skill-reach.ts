/** The three skills that would touch most deals. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { SkillReachView } from '../../contract/views.ts';
import { skillsByReach } from '../../domain/skills/touching.ts';
import { readCounts } from '../../store/writing/counts.ts';
import type { Answer } from '../env.ts';
import { MOST_RECENT, readRecentDeals } from '../read/deals/recent-deals.ts';
import { all } from '../read/reading.ts';
import { readOwnProcess } from '../red-pen/audit.ts';

const SHOWN = 3;

export const answerSkillReach: Answer<ParsedQueryArgs<'skill-reach'>, SkillReachView> = (book, _env, args) =>
  all([readOwnProcess(book, args.processId), readRecentDeals(book), readCounts(book, ['deals'])]).then(
    ([process, records, [total = 0]]) => ({
      skills: skillsByReach(process, records).slice(0, SHOWN),
      deals: records.length,
      newest: total > MOST_RECENT,
    }),
  );
