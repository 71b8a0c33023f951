/** Textbausteine, in der Seitenleiste und auf ihrer Seite. */
export const snippets = {
  'snippets.title': 'Textbausteine',
  'snippets.find': 'Nach Wort oder Kürzel suchen',
  'snippets.nothing': 'Kein Textbaustein mit „{text}“.',
  'snippets.empty': 'Hier stehen deine eigenen Worte, bereit zum Einfügen, mit Namen, Firma und Datum ausgefüllt.',
  'snippets.start': 'Mit einem für jede Art von Bitte beginnen',
  'snippets.manage': 'Schreiben und ändern',
  'slot.first_name': 'Vorname',
  'slot.name': 'Name',
  'slot.company': 'Firma',
  'slot.deal': 'Deal',
  'slot.date': 'Datum',
  'slot.value': 'Was sie davon haben',
} as const;
