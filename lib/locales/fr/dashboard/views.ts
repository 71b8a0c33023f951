import type { views as english } from '../../en/dashboard/views.ts';

export const views: Record<keyof typeof english, string> = {
  'views.label': 'Vues enregistrées',
  'views.save': 'Enregistrer cette vue',
  'views.name': 'Nom de la vue',
  'views.acts': 'Que faire de {name}',
  'views.rename': 'Renommer',
  'views.delete': 'Supprimer',
};
