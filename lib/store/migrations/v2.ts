/** Version 2: what was found in words and judged, snippets, sent messages counted once. */
export const v2 = {
  from: 1,
  to: 2,
  stores: {
    commitments: [
      'id, dealId, [dealId+kind], contactId, stateAt, [state+stateAt], [kind+state+stateAt]',
      '[ix.closed+state+dueOn], [ix.closed+state+stateAt], [ix.closed+kind+state+stateAt]',
      '[ix.closed+direction+state+dueOn], [ix.closed+direction+state+askedAt], [ix.closed+direction+state+stateAt]',
      '[direction+kind+state+askedAt], [ix.closed+ix.replyBy], [ix.closed+snoozedUntil]',
      'ix.messageKey, *ix.words, ix.sample',
    ].join(', '),
    exchanges: 'id, dealId, [dealId+at], *contactIds, *commitmentIds, ix.messageKey, [ix.chance+at], ix.sample',
    judgements: 'id, dealId, at, draftKey, ix.sample',
    snippets: 'id, ix.name, *ix.words, ix.sample',
    sends: 'key, at',
    reminded: 'key, at',
  },
  rows: {},
} as const;
