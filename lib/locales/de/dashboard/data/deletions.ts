import type { deletions as english } from '../../../en/dashboard/data/deletions.ts';

export const deletions: Record<keyof typeof english, string> = {
  'deletions.title': 'Protokoll der Löschungen',
  'deletions.how':
    'Was endgültig gelöscht ist, sobald es sich nicht mehr rückgängig machen lässt: wann, welche Art und wie viele. Was darin stand, ist überall fort, auch aus dem Verlauf und den Kopien für den Notfall.',
  'deletions.none': 'Bisher nichts.',
  'deletions.part': '{what}: {count}',
  'deletions.more': 'Alle zeigen',
  'deletions.older': 'Ältere stehen in einer Sicherung.',
};
