/**
 * Fields that only make sense together are taken from one machine together: a deal's stage belongs to its process, an
 * outcome to its day. The first field of a group gives it its name.
 */
import type { RowType } from '../../domain/rows/types.ts';
import type { Row } from './row-pair.ts';

const GROUPS: Partial<Record<RowType, readonly (readonly string[])[]>> = {
  deal: [
    ['stage', 'processId', 'stageSince'],
    ['outcome', 'closed', 'closedAt'],
    ['value', 'currency'],
  ],
  dealElement: [['state', 'reason', 'why', 'late']],
  commitment: [
    ['state', 'stateAt', 'askedAt', 'answerKey'],
    ['due', 'dueOn'],
    ['link', 'messageKey', 'channel'],
  ],
  statement: [['contactId', 'level']],
  threadChoice: [['dealId', 'at', 'leaves']],
  judgement: [['label', 'kind', 'verdict', 'foundLabel', 'foundKind', 'probability', 'at']],
  misfit: [['why', 'at']],
  account: [['name', 'nameKey']],
};

/** Lists without an order that matters: what either machine added is in, what either took out is out. */
const SETS: Partial<Record<RowType, readonly string[]>> = {
  account: ['domains', 'linkedinKeys', 'skeletons'],
  contact: ['emails', 'linkedinIds'],
  dealPerson: ['roles'],
  exchange: ['contactIds', 'commitmentIds'],
};

/** They move with whatever happens: the later one stands, and nobody is asked. */
const LATEST: Partial<Record<RowType, readonly string[]>> = {
  dealPerson: ['lastHeardAt'],
  dealElement: ['at'],
  snippet: ['uses', 'usedAt'],
};

export type FieldKind = 'latest' | 'set' | 'plain';

export interface FieldGroup {
  kind: FieldKind;
  fields: readonly string[];
}

function kindOf(type: RowType, field: string): FieldKind {
  if (field === 'updatedAt' || LATEST[type]?.includes(field)) return 'latest';
  return SETS[type]?.includes(field) ? 'set' : 'plain';
}

/** The groups that the fields of these two rows fall into. */
export function groupsOf(type: RowType, own: Row, other: Row): FieldGroup[] {
  const groups = new Map<string, FieldGroup>();
  for (const field of new Set([...Object.keys(own), ...Object.keys(other)])) {
    if (field === 'id' || field === 'sample') continue;
    const fields = GROUPS[type]?.find((group) => group.includes(field)) ?? [field];
    groups.set(fields[0] ?? field, { kind: kindOf(type, field), fields });
  }
  return [...groups.values()];
}
