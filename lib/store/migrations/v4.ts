/** Version 4: elements of a process have reasons of their own, and the asks that ship with the extension have theirs. */
type Row = Record<string, unknown>;

/** Kind of commitment → why reps pass it over, the commonest first. */
const ASK_REASONS: Readonly<Record<string, readonly string[]>> = {
  time: ['dislike_prospecting', 'bother', 'wait_rfp'],
  explore: ['bother', 'unvaluable', 'skill'],
  change: ['fear', 'skill', 'importance'],
  collaborate: ['creative', 'time_depth', 'unvaluable'],
  consensus: ['time_depth', 'boardroom', 'bother', 'fear'],
  invest: ['fear', 'skill', 'bother'],
  review: ['boardroom', 'confining', 'bother'],
  resolve: ['fear', 'uncomfortable', 'bother'],
  decide: ['fear', 'bother', 'uncomfortable'],
  execute: ['importance', 'time_depth'],
};
const STAGES = 'target|qualify|discover|diagnose|present|negotiate|close';
const SHIPPED = new RegExp(`^(?:${STAGES})\\.commitments\\.(\\w+)$`);

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapRows(list: unknown, change: (row: Row) => Row): unknown {
  return Array.isArray(list) ? list.map((entry: unknown) => (isRow(entry) ? change(entry) : entry)) : list;
}

/** The rep's own elements, and shipped ones that the rep gave another kind, start with none. */
function element(row: Row): Row {
  const [, kind = ''] = SHIPPED.exec(String(row['key'])) ?? [];
  const reasons = Object.hasOwn(ASK_REASONS, kind) ? ASK_REASONS[kind] : undefined;
  if (!reasons || row['kind'] !== kind || 'commonReasons' in row) return row;
  return { ...row, commonReasons: [...reasons] };
}

/** In every version alike: otherwise a version that asks for the same would read as another. */
function content(row: Row): Row {
  if (!Array.isArray(row['stages'])) return row;
  const stages = mapRows(row['stages'], (stage) => ({ ...stage, elements: mapRows(stage['elements'], element) }));
  return { ...row, stages };
}

/** What the rep is writing stands among the facts of the store. */
function meta(row: Row): Row {
  const value = row['value'];
  if (row['key'] !== 'drafts' || !isRow(value)) return row;
  const drafts = mapRows(value['drafts'], (draft) =>
    isRow(draft['content']) ? { ...draft, content: content(draft['content']) } : draft,
  );
  return { ...row, value: { ...value, drafts } };
}

export const v4 = {
  from: 3,
  to: 4,
  stores: {},
  rows: {
    processes: content,
    meta,
    /** The state before the last restore, table by table; with a sign, what the last merge has changed. */
    before: (row: Row): Row =>
      row['table'] === 'processes' || row['table'] === '+processes'
        ? { ...row, rows: mapRows(row['rows'], content) }
        : row,
  },
} as const;
