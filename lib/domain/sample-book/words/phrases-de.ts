/** The sample book in German. `{thing}` and `{crew}` are made for the accusative; `{crew}` reads the same in the nominative. */
import { ANSWERS_DE } from './answers-de.ts';
import type { Phrases } from './phrase-types.ts';

export const PHRASES_DE: Phrases = {
  asks: {
    time: [
      'Hätten Sie {on} 20 Minuten? Ich zeige Ihnen, wie zwei ähnliche Standorte {thing} in den Griff bekommen haben.',
      'Passt Ihnen {on} eine halbe Stunde? Eine Idee für {thing} nehmen Sie in jedem Fall mit.',
      'Lohnt sich ein kurzes Gespräch über {thing}, oder ist das dieses Jahr kein Thema?',
      'Würden Ihnen {on} 20 Minuten passen, oder lieber früh am Morgen?',
    ],
    explore: [
      'Wären Sie offen für eine Arbeitssitzung {on}, mit Ihnen und {other}? Wir rechnen durch, was heute verloren geht.',
      'Können wir {on} mit den Zahlen vom letzten Monat durch {thing} gehen, Woche für Woche?',
      'Bringen Sie zwei Wochen mit, in denen es nicht aufging, damit wir von Ihren eigenen Fällen ausgehen?',
      'Nehmen wir uns {on} eine Stunde und entscheiden danach, ob es mehr von Ihrer Zeit verdient?',
    ],
    change: [
      'Werden Sie das dieses Jahr ändern, und was geschieht, wenn es in sechs Monaten noch so ist?',
      'Können Sie mir {by} sagen, ob es so bleiben darf, wie es ist?',
      'Wer muss dafür geradestehen, wenn sich nichts ändert? Und sind Sie bereit, das so zu sagen?',
      'Was muss {by} anders sein, und sagen Sie das auch Ihrem Team?',
    ],
    collaborate: [
      'Hier ist unser Entwurf der Ursachen. Streichen Sie {by} an, was falsch ist oder fehlt?',
      'Würde {other} den Teil über {thing} {by} in Ihren eigenen Worten neu schreiben?',
      'Können wir {on} eine Stunde lang gemeinsam den Plan ändern, bis er zu Ihrem Alltag passt?',
    ],
    consensus: [
      'Wen aus dem Team trifft es am meisten, und stellen Sie mich vor, bevor wir etwas entwerfen?',
      'Nehmen Sie {other} {by} in diesen Austausch auf?',
      'Bitten Sie {other} um 30 Minuten {on}? Ich höre die Zweifel lieber jetzt.',
      'Bekommen wir Sie, {other} und jemanden aus dem Team {on} an einen Tisch?',
    ],
    invest: [
      'Dafür brauchen Sie rund {money} und eine Planerin an zwei Tagen in der Woche. Stehen Sie dazu, wenn der Plan hält?',
      'Bestätigen Sie {by}, dass {money} da sind, und wer die Zeit gibt?',
      'Stehen Sie hinter {money} und sechs Wochen Aufmerksamkeit Ihres Teams?',
      'Wer muss die Zeit der Planer freigeben, und fragen Sie {by} nach?',
    ],
    review: [
      'Bevor wir abschließen: Gehen wir es {on} zu viert durch, damit Sie ändern können, was nicht passt?',
      'Können {other} und alle, die entscheiden, {on} bei der Durchsicht dabei sein?',
      'Gehen Sie das Angebot {on} Seite für Seite mit uns durch, statt per Mail?',
      'Bringen Sie alle, die entscheiden, in eine Durchsicht, bevor wir die letzte Fassung schicken?',
    ],
    resolve: [
      'Was ließe Sie zögern zu unterschreiben? Nehmen wir uns {on} 30 Minuten für jeden Punkt?',
      'Schicken Sie mir {by} die Liste der offenen Sorgen, mit einem Namen bei jeder?',
      'Setzen wir uns {on} mit {other} zusammen und klären die Sicherheitsfragen?',
      'Welche Sorge soll zuerst vom Tisch, und wer hat sie bei Ihnen?',
    ],
    decide: [
      'Alles auf Ihrer Liste ist beantwortet. Unterschreiben Sie {by}?',
      'Geben Sie mir {by} ein Ja oder ein Nein?',
      'Bestellen Sie {by}, damit der erste Standort vor der Saison beginnt?',
      'Alles auf Ihrer Liste ist beantwortet. Gehen wir es an?',
    ],
    execute: [
      'Wer räumt bei Ihnen die Daten auf, und ist das {by} fertig?',
      'Nennt {other} zwei Leute aus dem Team für die Schulung {on}?',
      'Kann Ihre IT die Testzugänge {by} öffnen?',
      'Wer ruft auf Ihrer Seite die erste Wochenrunde ein, und nennen Sie mir heute den Namen?',
    ],
    other: [
      'Schicken Sie mir {by} den jetzigen Plan, so wie er ist?',
      'Darf ich Sie nach dem ersten Monat als Referenz nennen?',
    ],
  },
  promises: {
    early: [
      'Den Vergleich der beiden Standorte schicke ich Ihnen {by}.',
      'Ich kläre mit Sam, ob der Export aus Ihrer Lohnabrechnung läuft, und sage Ihnen {by} Bescheid.',
      'Was uns das Team gesagt hat, schreibe ich zusammen und schicke es {by} herum.',
      'Meine Notizen von heute bekommen Sie {by}; streichen Sie an, was nicht stimmt.',
    ],
    late: [
      'Den Sicherheitsfragebogen füllen wir {by} aus.',
      'Die korrigierte Preisübersicht bekommen Sie {by} von mir.',
      'Den Kontakt zum Referenzkunden stelle ich {by} her.',
      'Die überarbeitete Diagnose schicken wir {by}, höchstens zwei Seiten.',
      'Sam richtet {by} den Versuch mit Ihrem eigenen Plan ein.',
    ],
  },
  notes: [
    'Die Lücken der letzten Woche durchgegangen. Die meisten kommen von späten Tauschen.',
    'Zahlen zu den Überstunden bekommen: höher, als bisher jemand gesagt hat.',
    'Will erst hören, was das Team denkt.',
    'Gute halbe Stunde. Bat um den Vergleich mit dem anderen Standort.',
    'Sorge vor noch einem System. Der Export hat geholfen.',
    'Kurzes Gespräch, auf nächste Woche verschoben: Audit im Haus.',
    'Das Team telefoniert jeden Abend, um Lücken zu füllen.',
    'Darüber geredet, wer noch zustimmen muss. Zwei Namen, die ich nicht hatte.',
    'Protokoll geschickt, zwei Punkte wurden korrigiert.',
    'Vorsichtig beim Geld, klar beim Problem.',
  ],
  whys: [
    'War geklärt, bevor wir dazukamen.',
    'Zu früh: nach dem Audit noch einmal.',
    'Es hätte sich wie ein Verhör angefühlt.',
    'In der Woche keine Zeit.',
    'Zweimal gehört, dass der Chef allein entscheidet.',
  ],
  answers: ANSWERS_DE,
  said: {
    'ground-truth': [
      'Die eine Hälfte steht auf Papier, die andere habe ich im Kopf.',
      'Um sechs Uhr früh merken wir, wer fehlt, und dann geht das Telefonieren los.',
      'Überstunden zahlen wir dafür, dass wir es nicht wissen. Letzten Monat waren es elftausend.',
      '{crew} tauschen untereinander und sagen es uns hinterher, wenn überhaupt.',
    ],
    vision: [
      'Ich will am Donnerstag wissen, wer am Sonntag arbeitet, und es dann nicht mehr anfassen.',
      'Wenn {crew} es auf dem Handy sähen, hätte ich meine Abende wieder.',
      'In einem Jahr will ich in der Runde über Qualität reden und nicht darüber, wer fehlt.',
    ],
    concern: [
      'Das letzte Programm war nach drei Wochen wieder weg. Das mache ich nicht noch einmal mit.',
      'Der Betriebsrat wird fragen, wer die Daten sieht, und darauf habe ich noch keine Antwort.',
      '{crew} werden sagen, dass sie für noch ein System keine Zeit haben.',
    ],
  },
  causes: [
    'Der neue Werkleiter will es sich erst selbst ansehen.',
    'Das Audit hat die Woche gekostet und den Termin mit ihr.',
  ],
  dealNotes: [
    'Am besten vor der Morgenübergabe anrufen. Nachmittags kommt nichts heraus.',
    'Hatten schon ein Werkzeug und nach drei Wochen aufgegeben: erst fragen, warum.',
    'Mag kurze Mails mit einer Frage.',
  ],
};
