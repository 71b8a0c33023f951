import type { deletions as english } from '../../../en/dashboard/data/deletions.ts';

export const deletions: Record<keyof typeof english, string> = {
  'deletions.title': 'Journal des suppressions',
  'deletions.how':
    'Ce qui a été supprimé pour de bon, une fois le délai d’annulation passé : quand, quel type et combien. Ce que cela disait a disparu de partout, historique et copies de secours compris.',
  'deletions.none': 'Rien pour l’instant.',
  'deletions.part': '{what} : {count}',
  'deletions.more': 'Tout afficher',
  'deletions.older': 'Les plus anciennes sont dans une sauvegarde.',
};
