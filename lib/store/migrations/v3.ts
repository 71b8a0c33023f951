/** Version 3: what the client said, what broke, moves off the map, audits, reviews, skills and their plans. */
export const v3 = {
  from: 2,
  to: 3,
  stores: {
    deals: [
      'id, accountId, [accountId+closed], ix.name, updatedAt, ix.value, ix.close',
      '[closed+updatedAt], [closed+ix.name], [closed+ix.value], [closed+ix.close]',
      '[closed+stage+updatedAt], [closed+stage+ix.name], [closed+stage+ix.value], [closed+stage+ix.close]',
      '[ix.dream+updatedAt], [ix.dream+ix.name], [ix.dream+ix.value], [ix.dream+ix.close], [ix.dream+stage+updatedAt]',
      '[processId+closed+stage], *ix.words, ix.sample',
    ].join(', '),
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
