/** The log of deletions. */
export const deletions = {
  'deletions.title': 'Log of deletions',
  'deletions.how':
    'What was deleted for good, once its undo has run out: when, what kind and how many. What it said is gone from everywhere, the history and the copies for recovery included.',
  'deletions.none': 'Nothing so far.',
  'deletions.part': '{what}: {count}',
  'deletions.more': 'Show all',
  'deletions.older': 'Older ones stand in a backup.',
} as const;
