import type { common as english } from '../en/common.ts';

export const common: Record<keyof typeof english, string> = {
  'app.name': 'Red Pen',
  'act.undo': 'Rückgängig',
  'act.cancel': 'Abbrechen',
  'act.save': 'Speichern',
};
