/** What the columns of a table from elsewhere may hold. */

export const INTAKE_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'title',
  'linkedin',
  'company',
  'website',
  'deal',
  'stage',
  'value',
  'currency',
  'close',
  'outcome',
  'closedOn',
  'note',
] as const;
export type IntakeField = (typeof INTAKE_FIELDS)[number];

/** One entry a column; `null` = left out. */
export type Mapping = (IntakeField | null)[];

/** What several columns may hold: addresses at work and at home, the time of a win and that of a loss. */
export const OF_SEVERAL: ReadonlySet<IntakeField> = new Set<IntakeField>(['email', 'closedOn']);

/** Where a field stands once, the column that is chosen takes it from the other. */
export function chooseField(mapping: Mapping, column: number, field: IntakeField | null): Mapping {
  const isTaken = (one: IntakeField | null) => one === field && field !== null && !OF_SEVERAL.has(field);
  return mapping.map((one, at) => (at === column ? field : isTaken(one) ? null : one));
}
