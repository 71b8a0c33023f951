import type { scheduled as english } from '../../../en/dashboard/data/scheduled.ts';

export const scheduled: Record<keyof typeof english, string> = {
  'scheduled.title': 'Automatische Sicherungen',
  'scheduled.how':
    'Solange der Browser läuft, speichert Red Pen die Sicherung von oben als Datei und entfernt seine älteste, sobald es genug sind. Hat sich nichts geändert, braucht es keine.',
  'scheduled.every': 'Wie oft',
  'scheduled.every.off': 'Aus',
  'scheduled.every.daily': 'Jeden Tag',
  'scheduled.every.weekly': 'Jede Woche',
  'scheduled.place': 'Wohin',
  'scheduled.place.downloads': 'Downloads, in „Red Pen“',
  'scheduled.place.folder': 'Ein eigener Ordner',
  'scheduled.folderIs': 'In „{name}“.',
  'scheduled.folderOther': 'Ordner wählen',
  'scheduled.keep': 'Behalten',
  'scheduled.keepCount': 'die letzten {count}',
  'scheduled.now': 'Jetzt eine speichern',
  'scheduled.saving': 'Wird gespeichert …',
  'scheduled.saved': 'Zuletzt gespeichert: {name}, {when}.',
  'scheduled.never': 'Noch keine gespeichert.',
  'scheduled.failed': 'Es hat nicht geklappt: {when}',
  'scheduled.allow': 'Erlauben und eine speichern',
  'scheduled.sealHow':
    'Wird einmal gefragt, denn beim Speichern ist niemand da. Red Pen behält nicht die Passphrase, nur einen Schlüssel daraus, der Dateien verschließen kann.',
  'scheduled.sealDo': 'Von jetzt an verschließen',
  'scheduled.sealed': 'Verschlossen mit der Passphrase, die du gegeben hast.',
  'scheduled.unseal': 'Nicht mehr verschließen',
  'scheduled.notice': 'Die automatischen Sicherungen stehen still.',
  'scheduled.refused.downloads':
    'Der Browser hat es nicht erlaubt, also wird nichts von selbst gespeichert. Oben kannst du jederzeit eine Sicherung speichern.',
  'scheduled.refused.folder': 'Es wurde kein Ordner gewählt, also hat sich nichts geändert.',
  'scheduled.why.no-permission': 'Der Browser lässt Red Pen keine Dateien mehr speichern.',
  'scheduled.why.ask-folder':
    'Der Browser möchte, dass du den Ordner wieder erlaubst. Er vergisst es, sobald kein Tab von Red Pen mehr offen ist.',
  'scheduled.why.no-folder': 'Der Ordner ist nicht mehr da. Er wurde verschoben, umbenannt oder entfernt.',
  'scheduled.why.no-key':
    'Der Schlüssel zum Verschließen ist fort, und unverschlossen wurde nichts gespeichert. Verschließe nicht mehr, oder gib die Passphrase noch einmal ein.',
  'scheduled.why.busy': 'Das Buch hat sich dabei immer wieder geändert. Binnen einer Stunde geht es von vorn los.',
  'scheduled.why.full': 'Die Festplatte ist voll. Binnen einer Stunde geht es von vorn los.',
  'scheduled.why.not-whole':
    'Im Buch steht nicht mehr, was vorher darin stand, also blieben die guten Dateien unberührt.',
  'scheduled.why.failed': 'Die Datei ließ sich nicht schreiben. Binnen einer Stunde geht es von vorn los.',
};
