import type { views as english } from '../../en/dashboard/views.ts';

export const views: Record<keyof typeof english, string> = {
  'views.label': 'Vistas guardadas',
  'views.save': 'Guardar esta vista',
  'views.name': 'Nombre de la vista',
  'views.acts': 'Qué hacer con {name}',
  'views.rename': 'Renombrar',
  'views.delete': 'Eliminar',
};
