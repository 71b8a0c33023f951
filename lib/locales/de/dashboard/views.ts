import type { views as english } from '../../en/dashboard/views.ts';

export const views: Record<keyof typeof english, string> = {
  'views.label': 'Gespeicherte Ansichten',
  'views.save': 'Ansicht speichern',
  'views.name': 'Name der Ansicht',
  'views.acts': 'Was mit {name} geschehen soll',
  'views.rename': 'Umbenennen',
  'views.delete': 'Löschen',
};
