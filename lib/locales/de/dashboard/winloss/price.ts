import type { price as english } from '../../../en/dashboard/winloss/price.ts';

export const price: Record<keyof typeof english, string> = {
  'shell.price': 'Preis',
  'price.title': 'Preis des Widerstands',
  'chart.table': 'Als Tabelle',

  'price.lead':
    'Deals, in denen etwas getan wurde, neben Deals, in denen du es übergangen hast. Aus deinen eigenen abgeschlossenen Deals, nur für dich. Schätzungen, keine Beweise.',
  'price.choose': 'Wähle, bevor du hinsiehst',
  'price.choose.why':
    'Wer alles durchsieht, bis etwas auffällt, findet immer etwas. Wähle darum zuerst, höchstens zwei Elemente: solche, die du übergehst und bei denen du dich fragst.',
  'price.chooseSecond': 'Noch eines, wenn du magst',
  'price.chooseSecond.why': 'Höchstens zwei. Mit zweien auf der Seite braucht es mehr, bevor etwas in Worten steht.',
  'price.element': 'Element deines Prozesses',
  'price.pick': 'Ein Element …',
  'price.marked': 'In deinem letzten Audit markiert',
  'price.show': 'Seine Deals zeigen',
  'price.leave': 'Nicht mehr ansehen',
  'price.chosen': 'gewählt',
  'price.closedSince': 'Seither endete davon {n|1 Deal|# Deals}.',

  'price.says.counts':
    'Nur Zahlen: Auf der kleineren Seite {n|steht 1 Deal|stehen # Deals}. Unter 8 sagen in keine Richtung etwas.',
  'price.says.early': 'Zu früh: {n} Deals auf der kleineren Seite. Ab 20 gibt es eine Schätzung.',
  'price.says.more':
    'Gleiches neben Gleichem: Von je 100 Deals wurden zwischen {low} und {high} mehr gewonnen, wo es getan wurde. Eine Schätzung aus deinen Deals allein.',
  'price.says.fewer':
    'Gleiches neben Gleichem: Von je 100 Deals wurden zwischen {low} und {high} weniger gewonnen, wo es getan wurde. Vielleicht lohnt es, das wegzulassen.',
  'price.says.unsaid':
    'Die Schätzung liegt auf einer Seite der Null, aber so knapp, dass der Zufall das ab und zu auch tut. Noch keine Worte dazu.',
  'price.says.none': 'Kein Unterschied, der sich vom Zufall trennen ließe: Die Null liegt in der Schätzung.',

  'price.dots': 'Vergleichbare Deals',
  'price.side.done': 'Getan',
  'price.side.passed': 'Übergangen',
  'price.side.says': '{name}: {n|1 Deal|# Deals}, {won} gewonnen.',
  'price.side.counts': '{won} von {n} gewonnen',
  'price.column.side': 'Seite',
  'price.column.all': 'Alle',
  'price.column.compared': 'Verglichen',
  'price.column.won': 'Gewonnen',
  'price.column.lost': 'Verloren',
  'price.column.rate': 'Gewonnen von verglichen',

  'price.band': 'Unterschied, in Deals von hundert',
  'price.band.says': 'Von {low} bis {high} von je hundert Deals.',
  'price.band.left': 'weniger gewonnen, wo es getan wurde',
  'price.band.right': 'mehr gewonnen, wo es getan wurde',
  'price.band.low': 'Unteres Ende',
  'price.band.high': 'Oberes Ende',
  'price.band.note':
    'Gewonnen, wo es getan wurde: {done}, gerechnet mit der Mischung aus Herkunft und Größe jener Deals, in denen es übergangen wurde. Gewonnen, wo es übergangen wurde: {passed}. Vier von fünf solchen Bändern enthalten, was stimmt.',

  'price.payers': 'Wer leer ausging',
  'price.payer.rep': 'Du',
  'price.payer.rep.says':
    '{n|1 Deal, der nicht gewonnen wurde|# Deals, die nicht gewonnen wurden}, zusammen {days|1 Tag|# Tage} offen.',
  'price.payer.company': 'Deine Firma',
  'price.payer.company.none':
    '{n|1 Deal wurde|# Deals wurden} nicht gewonnen. Ein Betrag kommt mit der Schätzung, ab 20 Deals.',
  'price.payer.company.says':
    '{n|1 Deal|# Deals} nicht gewonnen, {value} wert. Bei diesem Unterschied: zwischen {low} und {high}, geschätzt.',
  'price.withoutValue': '{n|1 Deal|# Deals} ohne Wert.',
  'price.payer.client': 'Die Kunden',
  'price.payer.client.says': 'Ohne das Ergebnis blieben: {clients}.',
  'price.payer.client.more': 'Ohne das Ergebnis blieben: {clients} und {n|1 weiterer|# weitere}.',

  'price.won': 'Trotzdem gewonnen: {n}',
  'price.won.none': 'Keiner.',
  'price.lost': 'Nicht gewonnen: {n}',
  'price.lost.none': 'Keiner.',

  'price.out': 'Nicht in diesen Zahlen',
  'price.stratum': '{origin}, {size}',
  'price.size.smaller': 'kleinere Hälfte nach Wert',
  'price.size.larger': 'größere Hälfte nach Wert',
  'price.size.unknown': 'ohne Wert',
  'price.out.noneDone': '{kind}: {n|1 Deal|# Deals}, überall übergangen, also ohne Gegenstück.',
  'price.out.nonePassed': '{kind}: {n|1 Deal|# Deals}, überall getan, also ohne Gegenstück.',
  'price.out.set-aside':
    '{n|1 Deal|# Deals}: nie über die erste Phase hinaus, nicht passend oder zurück in die Pflege.',
  'price.out.not-in-process': '{n|1 Deal|# Deals} mit einem Prozess ohne dieses Element.',
  'price.out.never-left': '{n|1 Deal endete|# Deals endeten}, in seiner Phase oder davor.',
  'price.out.open':
    '{n|1 Deal|# Deals}, in denen es bis heute offen ist: erbeten und ohne Antwort, oder nichts festgehalten.',
  'price.out.not-applicable': '{n|1 Deal|# Deals}, wo es nicht passte, schon zutraf oder noch nicht anstand.',
  'price.out.declined': '{n|1 Deal|# Deals}, wo du gefragt hast und der Kunde nein sagte.',
  'price.out.dead': '{n|1 Deal|# Deals}, wo es erst übergangen wurde, als der Deal schon tot war.',

  'price.rules': 'Wie hier gezählt wird',
  'price.rule.counts': 'Unter 8 Deals auf der kleineren Seite nur Zahlen, bis 19 zu früh, ab 20 ein Band von 80 %.',
  'price.rule.strata':
    'Deals stehen neben ihresgleichen: gleiche Herkunft und gleiche Hälfte nach Wert in derselben Währung, gewichtet wie die Deals, in denen es übergangen wurde.',
  'price.rule.not':
    'Nicht ausgeglichen: wie gut ein Deal sonst war, wer entschied, was du sonst getan oder gelassen hast, und die Jahreszeit.',
  'price.rule.words':
    'Worte gibt es nur, wo das Band die Null klarer verlässt, als es der Zufall auf so einer Seite tut. Nichts davon sagt, warum ein Deal so endete.',
  'price.rule.looked': 'Angesehen wurden deine neuesten {n} abgeschlossenen Deals.',
};
