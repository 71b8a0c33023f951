/** A deal at every moment of its history: what each step changed, for a surface to lay one over the other. */
import type { ReplayCommitment, ReplayMoment, ReplayPerson } from '../../contract/views.ts';
import { initialsOf } from '../../domain/identity/names.ts';
import { honestAt, processOf, replayDeal } from '../../domain/deal/replay.ts';
import type { ReplayStep, Standing } from '../../domain/deal/replay.ts';
import type { Commitment, Contact, DealPerson, Id, Process } from '../../domain/rows/types.ts';
import type { Answer } from '../env.ts';
import { readContacts } from '../read/deals/many-deals.ts';
import { known } from '../read/reading.ts';
import { timelineEntries } from '../timeline/entries.ts';
import { readTimelineSources } from '../timeline/sources.ts';
import type { TimelineSources } from '../timeline/sources.ts';
import { kindName } from '../view/stage-marks.ts';
import { readDealEvents } from './read-events.ts';

export const answerReplay: Answer<{ dealId: Id }, ReplayMoment[]> = (book, env, { dealId }) =>
  readDealEvents(book, dealId).then((events) =>
    readTimelineSources(book, dealId).then((sources) => {
      const steps = replayDeal(events, sources.process);
      const last = steps.at(-1)?.standing;
      if (!last) return known([]);
      return readContacts(book, everyoneIn(steps)).then((contacts) => moments(steps, sources, contacts, env.zone));
    }),
  );

function everyoneIn(steps: readonly ReplayStep[]): Id[] {
  return steps.flatMap(({ standing }) => [...standing.people.values()].map(({ contactId }) => contactId));
}

function moments(
  steps: readonly ReplayStep[],
  sources: TimelineSources,
  contacts: ReadonlyMap<Id, Contact>,
  zone: string,
): ReplayMoment[] {
  const { processes } = sources;
  let before: Standing | null = null;
  return steps.map((step) => {
    const { standing } = step;
    const process = processOf(standing, processes) ?? sources.process;
    const moment: ReplayMoment = {
      at: step.at,
      claimed: standing.deal.stage,
      honest: honestAt(process, standing).stage,
      outcome: standing.deal.outcome,
      commitments: changed(standing.commitments, before?.commitments).map((row) => commitmentOf(row, process, sources)),
      people: changed(standing.people, before?.people).flatMap((part) => personOf(part, contacts)),
      gone: goneSince(standing, before),
      said: timelineEntries({ ...sources, events: step.events.toReversed() }, zone).map(({ what, values }) => ({
        what,
        values,
      })),
    };
    before = standing;
    return moment;
  });
}

/** Rows are replaced when they change and never written into, so the same object has not changed. */
function changed<Row>(now: ReadonlyMap<string, Row>, before: ReadonlyMap<string, Row> | undefined): Row[] {
  return [...now].filter(([id, row]) => before?.get(id) !== row).map(([, row]) => row);
}

function goneSince(now: Standing, before: Standing | null): Id[] {
  if (!before) return [];
  const commitments = [...before.commitments.keys()].filter((id) => !now.commitments.has(id));
  const people = [...before.people].filter(([id]) => !now.people.has(id)).map(([, { contactId }]) => contactId);
  return [...commitments, ...people];
}

function commitmentOf(row: Commitment, process: Process, { contactName }: TimelineSources): ReplayCommitment {
  const { id, kind, direction, state, words, due } = row;
  return {
    id,
    kind,
    kindName: kindName(process, kind),
    direction,
    state,
    words,
    due,
    contactName: contactName(row.contactId),
  };
}

function personOf(part: DealPerson, contacts: ReadonlyMap<Id, Contact>): ReplayPerson[] {
  const contact = contacts.get(part.contactId);
  if (!contact) return [];
  const { id, name, level } = contact;
  return [{ contactId: id, name, initials: initialsOf(name), level, lastHeardAt: part.lastHeardAt }];
}
