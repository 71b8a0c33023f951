/** Lists kept under a name. */
export const views = {
  'views.label': 'Saved views',
  'views.save': 'Save this view',
  'views.name': 'Name of the view',
  'views.acts': 'What to do with {name}',
  'views.rename': 'Rename',
  'views.delete': 'Delete',
} as const;
