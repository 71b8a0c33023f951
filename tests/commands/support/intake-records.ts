/** Records out of a table, with no more said of each than a test needs. */
import type { IntakeRecord } from '../../../lib/contract/commands/intake.ts';

type Person = NonNullable<IntakeRecord['person']>;
type Deal = NonNullable<IntakeRecord['deal']>;

export function intakePerson(rest: Partial<Person> = {}): Person {
  return { name: 'Ada Berg', emails: [], linkedinIds: [], title: null, ...rest };
}

export function intakeDeal(rest: Partial<Deal> = {}): Deal {
  const unsaid = { stage: null, value: null, currency: null, expectedClose: null, outcome: null, closedOn: null };
  return { name: 'Night shift', ...unsaid, note: '', ...rest };
}

export function intakeRecord(rest: Partial<IntakeRecord>): IntakeRecord {
  return { person: null, company: null, deal: null, ...rest };
}
