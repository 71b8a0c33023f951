/** Textes types, dans la barre latérale et sur leur page. */
import type { snippets as english } from '../../en/sidebar/snippets.ts';

export const snippets: Record<keyof typeof english, string> = {
  'snippets.title': 'Textes types',
  'snippets.find': 'Chercher par mot ou raccourci',
  'snippets.nothing': 'Aucun texte type avec « {text} ».',
  'snippets.empty': 'Vos propres mots s’afficheront ici, prêts à insérer, avec noms, entreprise et date remplis.',
  'snippets.start': 'Commencer avec un texte par type de demande',
  'snippets.manage': 'Les écrire et les modifier',
  'slot.first_name': 'Prénom',
  'slot.name': 'Nom',
  'slot.company': 'Entreprise',
  'slot.deal': 'Affaire',
  'slot.date': 'Date',
  'slot.value': 'Ce qu’ils y gagnent',
};
