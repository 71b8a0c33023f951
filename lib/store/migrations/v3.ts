/** Version 3: what the client said, what broke, moves off the map, audits, reviews, skills and their plans. */
export const v3 = {
  from: 2,
  to: 3,
  stores: {
    statements: 'id, dealId, contactId, ix.sample',
    regressions: 'id, dealId, commitmentId, ix.sample',
    offMapMoves: 'id, dealId, ix.kind, ix.sample',
    misfits: 'id, dealId, elementKey, ix.sample',
    audits: 'id, startedAt, ix.sample',
    reviews: 'id, dealId, ix.sample',
    ratings: 'id, [skill+at], ix.sample',
    plans: 'id, startsOn, ix.sample',
  },
  rows: {},
} as const;
