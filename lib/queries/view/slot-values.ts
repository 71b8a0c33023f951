/** What a deal fills the slots of words with: those of the rep's own snippets, and of the asks of a process. */
import type { Clock } from '../../domain/time/clock.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { firstNameOf } from '../../domain/identity/names.ts';
import { findStage, guideOf } from '../../domain/process/find.ts';
import type { SlotName } from '../../domain/asking/snippets.ts';
import { regionOf, spokenLanguage } from '../../domain/rows/languages.ts';
import type { Account, CommitmentKind, Deal, Process } from '../../domain/rows/types.ts';
import { addWorkingDays } from '../../domain/time/working-days.ts';

/** A day that leaves time to answer. */
const DAYS_AHEAD = 3;

interface Place {
  kind: CommitmentKind | null;
  stage: string | null;
}
interface SlotFacts {
  deal: Deal;
  account: Pick<Account, 'name'>;
  process: Process;
}

/** @param name of whom they are written to. @returns empty where the deal does not know */
export function slotValues(
  { kind, stage }: Place,
  { deal, account, process }: SlotFacts,
  name: string,
  clock: Clock,
): Record<SlotName, string> {
  const guide = kind === null ? undefined : guideOf(process, kind);
  const place = findStage(process, stage ?? deal.stage);
  return {
    first_name: firstNameOf(name),
    name,
    company: account.name,
    deal: deal.name,
    date: sayDay(clock, process.language),
    value: (guide?.value ?? place?.clientValue ?? '').replace(/\.$/, ''),
  };
}

function sayDay({ now, zone, week }: Clock, language: string): string {
  const date = addWorkingDays(civilDateOf(now, zone), DAYS_AHEAD, week);
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(regionOf(spokenLanguage(language)), parts).format(new Date(`${date}T12:00:00Z`));
}
