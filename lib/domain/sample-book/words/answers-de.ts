/** Answers to what the process wants to know, by stage, in the order of the process. */
export const ANSWERS_DE: Record<string, string[]> = {
  target: [
    'Mehrere Standorte, Schichten rund um die Uhr, von Hand geplant: passt.',
    'Neue Standortleitung seit dem Frühjahr; Überstunden stehen im Jahresbericht.',
    'Eine Tabelle je Team und eine Chatgruppe zum Tauschen.',
    'Siehe Herkunft des Deals.',
  ],
  qualify: [
    '„Um sechs Uhr früh merken wir, dass zwei Leute fehlen.“',
    'Rund 310 Überstunden im Monat, dazu Leihkräfte am Wochenende.',
    'Bis 50.000 entscheidet der Standort, darüber der Vorstand. Geld aus dem Betriebsbudget.',
    'Die Betriebsvereinbarung zu Schichten läuft im Herbst aus.',
    'Ein Modul der Lohnsoftware oder eine Planerin mehr. Oder nichts.',
  ],
  discover: [
    'Geplant wird zwei Wochen voraus, und der Plan hält etwa vier Tage.',
    'Planer: Anrufe in der Nacht. Leitung: Überstunden. Team: Tausche, die niemand bestätigt.',
    'Etwa 190.000 im Jahr für Überstunden und Leihkräfte, nach eigener Schätzung.',
    'Die Leitung schlägt vor, Finanzen prüft, der Vorstand unterschreibt. Zuerst zählt der Aufwand für die Teams.',
    'Die Hochsaison beginnt in zehn Wochen.',
    'Die IT will kein weiteres System. Personal fürchtet Ärger mit dem Betriebsrat.',
  ],
  diagnose: [
    'Ausfälle kommen einen Tag zu spät in den Plan, weil außerhalb getauscht wird.',
    '16.000 im Monat, mit Finanzen auf einer Seite abgestimmt.',
    'Von uns: Import aus der Lohnsoftware. Von ihnen: ein Ort für Tausche, zwei Planertage in der Woche.',
    'Ein Drittel weniger Überstunden in zwölf Wochen; keine Anrufe nach acht Uhr abends.',
    'Aufwand für die Teams, Beleg eines ähnlichen Standorts, Kosten über drei Jahre.',
    'Auftragsverarbeitung, Sicherheitsfragen, Bestellung über den Einkauf: drei bis vier Wochen.',
  ],
  present: [
    '„Am Sonntagabend kennt jeder seine Woche, und niemand ruft jemanden an.“',
    'Leitung: weniger Leihkräfte. Finanzen: eine Obergrenze. Planer: nichts doppelt eingeben.',
    'Preisrahmen angenommen; zwei Planertage in der Woche zugesagt.',
    'Betriebsrat noch nicht gefragt; Import noch nicht probiert.',
  ],
  negotiate: [
    'Die Geschäftsführung unterschreibt, nach Einkauf und Datenschutz.',
    'Wir geben einen längeren Pilot; wir brauchen zwei benannte Planer und eine Referenz.',
    'Kein Start ohne Import, kein Nachlass ohne zweiten Standort.',
    'Das Modul der Lohnsoftware, billiger und ohne Tauschen.',
    'Erster Montag des Monats nach der Unterschrift.',
  ],
  close: [
    'Unterschrieben zum Wert des Deals.',
    'Planungsleitung für die Daten, Standortleitung für die Schulung.',
    'Acht Wochen lang eine Wochenrunde; Import vor dem Start getestet.',
    'Erste Prüfung vier Wochen nach dem Start: Überstunden gegen das Vorjahr.',
  ],
};
