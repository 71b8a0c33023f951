/** Snippets, in the sidebar and on their page. */
export const snippets = {
  'snippets.title': 'Snippets',
  'snippets.find': 'Find by word or shortcut',
  'snippets.nothing': 'No snippet with “{text}”.',
  'snippets.empty': 'Words of your own will stand here, ready to insert, with names, company and date filled in.',
  'snippets.start': 'Begin with one for each kind of ask',
  'snippets.manage': 'Write and change them',
  'slot.first_name': 'First name',
  'slot.name': 'Name',
  'slot.company': 'Company',
  'slot.deal': 'Deal',
  'slot.date': 'Date',
  'slot.value': 'What they get from it',
} as const;
