import type { merge as english } from '../../en/dashboard/merge.ts';

export const merge: Record<keyof typeof english, string> = {
  'merge.tab': 'Doppelte',
  'merge.comparing': 'Ich vergleiche alle Personen und Firmen …',
  'merge.none': 'Nichts scheint doppelt zu sein',
  'merge.noneHow':
    'Hier stehen nebeneinander: Unternehmen mit gleicher Domain, LinkedIn-Seite oder gleichem Namen, und Personen mit gleicher Adresse, gleichem Profil oder gleichem Namen bei einem Unternehmen.',
  'merge.more': 'Es gibt noch mehr. Sie kommen nach, sobald diese zusammengeführt sind.',
  'merge.pair': '{a} und {b}',
  'merge.by.domain': 'beide unter {value}',
  'merge.by.linkedin': 'gleiche LinkedIn-Seite: {value}',
  'merge.by.name': 'gleicher Name',
  'merge.by.address': 'gleiche Adresse: {value}',
  'merge.do': 'Zusammenführen',
  'merge.apart': 'Nicht dasselbe',
  'merge.keptApart': '{n|1 Paar bleibt|# Paare bleiben} getrennt: nicht dasselbe, hast du gesagt.',
  'merge.again': 'Noch einmal ansehen',
  'merge.bothKept': 'beides bleibt',
  'merge.nothing': 'nichts',
  'merge.pages': 'LinkedIn',
  'merge.account': 'Unternehmen',
  'merge.deals': 'Deals',
  'merge.accountNote': 'Ein Unternehmen bleibt, mit den Deals und Personen von beiden. Du kannst es rückgängig machen.',
  'merge.contactNote':
    'Eine Person bleibt, in den Deals von beiden, mit allem, worum sie gebeten wurde und was sie gesagt hat. Du kannst es rückgängig machen.',
};
