/** Words that every surface uses: kinds, states, reasons, outcomes. Keys end in the value they stand for. */
export const common = {
  'app.name': 'Red Pen',
  'act.undo': 'Undo',
  'act.cancel': 'Cancel',
  'act.save': 'Save',
} as const;
