import type { views as english } from '../../en/dashboard/views.ts';

export const views: Record<keyof typeof english, string> = {
  'views.label': 'Visualizações salvas',
  'views.save': 'Salvar esta visualização',
  'views.name': 'Nome da visualização',
  'views.acts': 'O que fazer com {name}',
  'views.rename': 'Renomear',
  'views.delete': 'Excluir',
};
