import type { deletions as english } from '../../../en/dashboard/data/deletions.ts';

export const deletions: Record<keyof typeof english, string> = {
  'deletions.title': 'Histórico de exclusões',
  'deletions.how':
    'O que foi excluído de vez, passado o tempo de desfazer: quando, de que tipo e quantos. O que dizia sumiu de todo lugar, inclusive do histórico e das cópias de recuperação.',
  'deletions.none': 'Nada até agora.',
  'deletions.part': '{what}: {count}',
  'deletions.more': 'Mostrar tudo',
  'deletions.older': 'As mais antigas estão num backup.',
};
