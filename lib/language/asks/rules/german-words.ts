/** Parts that several German rules share. */
export const LEAD =
  'und|also|dann|bitte|ja|gut|super|ok|gerne?|noch|kurz|kurze frage|eine frage|falls ja|wenn ja|falls nicht|wenn nicht|sonst|vorab|zudem|ausserdem|daher|deshalb';

export const DAY =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|ubermorgen|(?:nachste|kommende|diese)[nrs]? (?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag)|\\d{1,2}\\. ?(?:\\d{1,2}\\.|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)?|monatsende|quartalsende|jahresende|kw ?\\d+)';
