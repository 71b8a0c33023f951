import type { privacy as english } from '../../../en/dashboard/settings/privacy.ts';

export const privacy: Record<keyof typeof english, string> = {
  'privacy.title': 'Privatsphäre',
  'privacy.lead': 'Keine Anmeldung, kein Server, kein Netz. Was Red Pen weiß, bleibt in diesem Browser.',
  'privacy.read': 'Was es liest',
  'privacy.readHow':
    'Nur, was auf deinem Bildschirm steht, solange es dort steht. Es scrollt, klickt, klappt und lädt nie etwas, um mehr zu sehen.',
  'privacy.gmail': 'Gmail',
  'privacy.gmail.1':
    'Das Postfach, in dem du bist, und den offenen Mailverlauf: Betreff, Absender, Empfänger und den Text der aufgeklappten Nachrichten.',
  'privacy.gmail.2': 'Den Entwurf, den du schreibst: Empfänger, Betreff, deine eigenen Worte ohne Zitat und Signatur.',
  'privacy.gmail.3': 'In einer Liste: nichts, nur dass es eine Liste ist.',
  'privacy.linkedin': 'LinkedIn',
  'privacy.linkedin.1':
    'Nichts, bis du es einschaltest. Dann: das Profil oder das Unternehmen auf dem Bildschirm mit Name, Slogan, Position und Unternehmen.',
  'privacy.linkedin.2': 'Offene Unterhaltungen: die Personen, die Nachrichten, deinen Entwurf.',
  'privacy.linkedin.3': 'Keine Fotos. In LinkedIns Seiten wird nichts getippt, geklickt oder angesprungen.',
  'privacy.linkedinNow.page': 'Jetzt: an, in der Seite.',
  'privacy.linkedinNow.panel': 'Jetzt: an, in der Seitenleiste des Browsers.',
  'privacy.linkedinNow.off': 'Jetzt: aus.',
  'privacy.elsewhere': 'Überall sonst',
  'privacy.elsewhere.1': 'Auf anderen Seiten läuft Red Pen nicht.',
  'privacy.kept': 'Was es behält',
  'privacy.kept.1':
    'Was du festhältst: Unternehmen, Personen, Deals, Antworten, Zusagen mit ihren Worten und einem Link zur Nachricht, Anrufe und Gespräche, was Kunden gesagt haben, deine ehrlichen Gründe, Audits, Rückblicke, Fähigkeiten, Pläne und Textbausteine.',
  'privacy.kept.2': 'Welchen Deal du für einen Mailverlauf gewählt hast, damit er wiedergefunden wird.',
  'privacy.kept.3': 'Ein Protokoll deiner Änderungen, für Rückgängig und den Verlauf.',
  'privacy.kept.4':
    'Mails und Nachrichten selbst werden nicht behalten. Worte schon, wenn du sie festhältst oder von einem Satz sagst, worum er bittet.',
  'privacy.kept.5':
    'Welche Überblicke und Erinnerungen gezeigt wurden, nach Nummer und Tag, damit keine zweimal kommt. Kein Text, und in keiner Datei.',
  'privacy.kept.6':
    'Was du neben einem Deal angefangen hast zu schreiben, bis du es speicherst oder abbrichst: höchstens eine Woche, und in keiner Datei.',
  'privacy.kept.7':
    'Von einer Nachricht, die du gesendet hast: die Sätze, die um etwas bitten oder etwas versprechen, bis du dazu etwas gesagt hast. Höchstens eine Woche, 60 Tage, solange das Senden geplant ist, und in keiner Datei.',
  'privacy.kept.8': 'Deine Einstellungen und die Adressen der Postfächer, die auf dem Bildschirm waren.',
  'privacy.where': 'Wo',
  'privacy.where.1': 'Im eigenen Speicher des Browsers auf diesem Computer, mit Kopien für den Notfall daneben.',
  'privacy.where.2':
    'In Dateien, die du speicherst: eine Sicherung oder eine Tabelle. Auf anderem Weg geht nichts hinaus.',
  'privacy.where.3':
    'Eine Benachrichtigung zeichnet dein System; es kann sie eine Weile behalten und auf dem Sperrbildschirm zeigen. In ihr stehen nur Zahlen, außer du erlaubst die Namen von Firmen; nie, was jemand geschrieben hat.',
  'privacy.never': 'Was nie geschieht',
  'privacy.never.1':
    'Nichts wird irgendwohin gesendet: keine Statistik, keine Fehlerberichte, keine nachgeladenen Inhalte.',
  'privacy.never.2':
    'Niemand sonst sieht deine Gründe, Audits, Fähigkeiten und Pläne. Sie stehen in deiner eigenen Sicherung, als privat gekennzeichnet, und nie in einer Tabelle.',
  'privacy.never.3':
    'Nichts wird in deinem Namen gesendet oder getippt. Text kommt nur in einen Gmail-Entwurf, wenn du Einfügen drückst.',
  'privacy.enforced': 'Wie das durchgesetzt wird',
  'privacy.enforced.1':
    'Der Browser sperrt jede Verbindung der Seiten und des Hintergrunds der Erweiterung, mit dieser Regel im Paket:',
  'privacy.enforced.2':
    'Zugriff auf Seiten: mail.google.com. Für www.linkedin.com fragt dich der Browser zuerst, und du kannst es in den Einstellungen zurücknehmen.',
  'privacy.enforced.3':
    'Weitere Rechte: Speicher (das Buch und seine Kopien), Kontextmenü (markierte Worte festhalten), Skripte (Gmail-Tabs, die schon offen waren, und LinkedIn, wenn du es erlaubst), Wecker (Kopien für den Notfall, Gelöschtes ausräumen, die Zahl des Tages, Erinnerungen), Seitenleiste. Benachrichtigungen erst, wenn du sie in den Einstellungen einschaltest; ausschalten gibt die Erlaubnis zurück. Downloads nur für automatische Sicherungen, auf dieselbe Art.',
  'privacy.enforced.4':
    'Die Seite, neben der die Seitenleiste steht, kann nicht hineinsehen und erfährt nichts über deine Deals.',
  'privacy.deleting': 'Löschen',
  'privacy.deleting.1':
    'Was du löschst, verschwindet etwa eine Minute später aus dem Protokoll, und aus den Kopien für den Notfall, sobald neue sie ersetzen. Das Protokoll behält wann, welche Art und wie viele.',
  'privacy.deleting.2':
    'Alles löschen nimmt auch das fort und gibt zurück, was du im Browser erlaubt hattest. Dateien, die du gespeichert hast, sind außer Reichweite.',
  'privacy.toData': 'Zu den Daten',
};
