import type { deletions as english } from '../../../en/dashboard/data/deletions.ts';

export const deletions: Record<keyof typeof english, string> = {
  'deletions.title': 'Historial de eliminaciones',
  'deletions.how':
    'Lo que se eliminó para siempre, una vez agotado su deshacer: cuándo, de qué tipo y cuántos. Lo que decía ya no está en ninguna parte, tampoco en el historial ni en las copias de recuperación.',
  'deletions.none': 'Nada hasta ahora.',
  'deletions.part': '{what}: {count}',
  'deletions.more': 'Mostrar todo',
  'deletions.older': 'Las anteriores están en una copia de seguridad.',
};
