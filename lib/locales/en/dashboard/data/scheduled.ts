/** Backups that save themselves. */
export const scheduled = {
  'scheduled.title': 'Automatic backups',
  'scheduled.how':
    'While the browser runs, Red Pen saves the backup above as a file, and removes its own oldest once there are enough. When nothing has changed, no file is needed.',
  'scheduled.every': 'How often',
  'scheduled.every.off': 'Off',
  'scheduled.every.daily': 'Every day',
  'scheduled.every.weekly': 'Every week',
  'scheduled.place': 'Where',
  'scheduled.place.downloads': 'Downloads, in “Red Pen”',
  'scheduled.place.folder': 'A folder of mine',
  'scheduled.folderIs': 'Into “{name}”.',
  'scheduled.folderOther': 'Choose a folder',
  'scheduled.keep': 'Keep',
  'scheduled.keepCount': 'the last {count}',
  'scheduled.now': 'Save one now',
  'scheduled.saving': 'Saving…',
  'scheduled.saved': 'Last saved: {name}, {when}.',
  'scheduled.never': 'None saved yet.',
  'scheduled.failed': 'It did not work: {when}',
  'scheduled.allow': 'Allow and save one',
  'scheduled.sealHow':
    'Asked for once, because nobody is there when a file is saved. Red Pen does not keep the passphrase, only a key made of it that can lock files.',
  'scheduled.sealDo': 'Lock them from now on',
  'scheduled.sealed': 'Locked with the passphrase that you gave.',
  'scheduled.unseal': 'Stop locking',
  'scheduled.notice': 'Automatic backups have stopped.',
  'scheduled.refused.downloads':
    'The browser did not allow it, so nothing is saved by itself. You can save a backup above at any time.',
  'scheduled.refused.folder': 'No folder was chosen, so nothing has changed.',
  'scheduled.why.no-permission': 'The browser no longer lets Red Pen save files.',
  'scheduled.why.ask-folder':
    'The browser wants you to allow the folder again. It forgets once no tab of Red Pen is open.',
  'scheduled.why.no-folder': 'The folder is not there any more. It was moved, renamed or removed.',
  'scheduled.why.no-key':
    'The key for locking is gone, and the file was not saved unlocked. Stop locking, or give the passphrase again.',
  'scheduled.why.busy': 'The book kept changing. It is tried again within the hour.',
  'scheduled.why.full': 'The disk is full. It is tried again within the hour.',
  'scheduled.why.not-whole': 'The book does not hold what it held before, so the good files were left alone.',
  'scheduled.why.failed': 'The file could not be written. It is tried again within the hour.',
} as const;
