import type { shell as english } from '../../en/sidebar/shell.ts';

export const shell: Record<keyof typeof english, string> = {
  'app.loading': 'Lädt',
  'app.width': 'Breite der Seitenleiste',
  'header.palette': 'Suche und Befehle',
  'header.menu': 'Menü',
  'header.collapse': 'Seitenleiste einklappen',

  'act.capture': 'Zusage festhalten',
  'act.log': 'Anruf oder Gespräch eintragen',
  'act.editDeal': 'Deal bearbeiten',
  'act.wrongDeal': 'Falscher Deal',
  'act.findDeal': 'Deal suchen',
  'act.closeDeal': 'Deal abschließen',
  'act.reopen': 'Wieder öffnen',
  'act.moveTo': 'Nach {stage} bewegen',
  'act.undoLast': 'Letzten Schritt rückgängig machen',
  'act.openSettings': 'Einstellungen öffnen',
  'act.help': 'Tastenkürzel',
  'act.delete': 'Löschen',
  'act.keep': 'Behalten',
  'act.done': 'Fertig',

  'count.of': '{done} von {total}',
  'count.people': '{count|1 Person|# Personen}',
  'count.commitments': '{count|1 Zusage|# Zusagen}',

  'find.title': 'Suche und Befehle',
  'find.placeholder': 'Suchen, oder was zu tun ist',
  'find.nothing': 'Nichts gefunden zu „{text}“.',
  'find.count': '{count|1 Treffer|# Treffer}',
  'find.acts': 'Befehle',
  'find.deal': 'Deals',
  'find.contact': 'Personen',
  'find.account': 'Unternehmen',
  'find.commitment': 'Zusagen',

  'help.title': 'Tastenkürzel',
  'help.anywhere': 'Überall in der Seitenleiste',
  'help.inChecklist': 'In einer Zeile der Checkliste',
  'help.inLedger': 'In einer Zeile des Kontos',
  'help.palette': 'Suche und Befehle',
  'help.sent': 'Nach dem Senden antworten: festhalten, nein, ändern',
  'help.insert': 'Nächste Bitte einfügen oder kopieren',
  'help.confirm': 'Bestätigen, worum der Entwurf bittet',
  'help.notAnAsk': 'Es ist keine Bitte',
  'help.stages': 'Phase davor, danach ansehen',
  'help.checklist': 'Zur Checkliste',
  'help.ledger': 'Zum Konto',
  'help.people': 'Zu den Personen',
  'help.same': 'Person auf der Seite mit der bekannten verbinden',
  'help.help': 'Dieses Blatt',
  'help.escape': 'Schließen, dann zurück zur Seite',
  'help.move': 'Nächste Zeile, Zeile davor',
  'help.main': 'Abhaken, antworten, besetzen, festhalten',
  'help.singleKeys': 'Kürzel aus einem Buchstaben lassen sich in den Einstellungen abschalten.',

  'hello.title': 'Red Pen steht neben deiner Post',
  'hello.what':
    'Es findet den Deal, zu dem eine Nachricht gehört, zeigt, was die Phase noch von dir verlangt, und führt Buch darüber, worum du gebeten und was du bekommen hast.',
  'hello.private': 'Keine Anmeldung, kein Server. Was es weiß, bleibt in diesem Browser.',
  'hello.start': 'In 1 Minute einrichten',
  'hello.skip': 'Ohne beginnen',

  'silent.internal': 'Unter Kollegen',
  'silent.internalHow': 'Alle hier gehören zu dir. Nichts zu tun.',
  'silent.newsletter': 'Ein Rundbrief',
  'silent.newsletterHow': 'Hieraus wird kein Deal.',
  'silent.list': 'Post von einer Liste',
  'silent.listHow': 'Sie geht an viele. Hieraus wird kein Deal.',
  'silent.self': 'Sonst ist niemand hier',
  'silent.selfHow': 'Öffne einen Thread mit jemandem oder ein Profil, dann steht hier der Deal.',
  'silent.chosen': 'Gehört zu keinem Deal',
  'silent.chosenHow': 'Das hast du für diesen Thread gesagt, und es ist gemerkt.',
  'silent.no-page': 'Hier gibt es nichts zu lesen',
  'silent.no-pageHow': 'Öffne einen Thread in Gmail oder ein Profil auf LinkedIn, dann steht hier der Deal.',
  'silent.no-message': 'Keine Nachricht ist offen',
  'silent.no-messageHow': 'Öffne einen Thread oder schreib jemandem, dann steht hier der Deal.',
  'silent.forget': 'Wieder zuordnen',

  'unreadable.title': 'Ich kann diese Seite nicht lesen',
  'unreadable.how': 'Wähl den Deal selbst; für diesen Thread wird er gemerkt.',

  'notice.updated':
    'Red Pen wurde aktualisiert. Lade diesen Tab neu, dann geht es weiter; bis dahin wird hier nichts festgehalten.',
  'notice.newer':
    'Ein neueres Red Pen hat dieses Buch geöffnet. Lade diesen Tab neu; bis dahin wird hier nichts festgehalten.',
  'notice.upgrading': 'Das Buch wird auf den neuen Stand gebracht. Das dauert einen Moment.',
  'notice.full': 'Die Festplatte ist voll. Was da ist, ist sicher; Neues hat erst wieder Platz, wenn etwas frei wird.',
  'notice.lost': 'Im Buch steht nicht mehr, was darin stand. Eine Kopie kann es zurückbringen.',
  'notice.shut.full': 'Die Festplatte ist voll',
  'notice.shutHow.full':
    'Zum Öffnen des Buchs ist zu wenig Platz. Was da war, ist unberührt; schaffe Platz, dann öffnet es sich von selbst.',
  'notice.shut.unreadable': 'Das Buch lässt sich nicht öffnen',
  'notice.shutHow.unreadable': 'Es hat sich nichts geändert. Die Wege zurück stehen in der Übersicht.',
  'notice.openData': 'Sehen, was möglich ist',
  'notice.unanswered': 'Das Buch antwortet nicht',
  'notice.unansweredHow': 'Verloren ist dadurch nichts. Frag noch einmal, oder lade den Tab neu.',
  'notice.again': 'Noch einmal fragen',

  'access.lost.gmail':
    'Der Browser lässt mich Gmail nicht mehr lesen. Ich bin dort weg; was im Buch steht, ist noch da.',
  'access.lost.linkedin':
    'Der Browser lässt mich LinkedIn nicht mehr lesen. Ich bin dort weg; was im Buch steht, ist noch da.',
  'access.lost.both':
    'Der Browser lässt mich Gmail und LinkedIn nicht mehr lesen. Ich bin dort weg; was im Buch steht, ist noch da.',
  'access.again': 'Wieder erlauben',

  'guard.untrusted': 'Dieser Klick kam nicht von dir. Nichts hat sich geändert.',
  'guard.unknown':
    'Dieser Browser kann nicht sagen, ob die Seite mich verdeckt. Mach es in der Übersicht, dort kann sie es nicht.',
  'guard.covered':
    'Etwas auf der Seite liegt über mir oder verändert mein Aussehen. Mach es in der Übersicht, dort kann sie es nicht.',
  'guard.unsteady':
    'Ich bin erst gerade unter deinen Zeiger gekommen. Klick in einer Sekunde noch einmal, oder mach es in der Übersicht.',
};
