/** Was der Kunde gesagt hat, Rückschritte, und was vor dem Präsentieren fehlt. */
import type { honest as en } from '../../en/sidebar/honest.ts';

export const honest: Record<keyof typeof en, string> = {
  'capture.what': 'Was sind diese Worte?',
  'capture.what.commitment': 'Bitte',
  'capture.what.ground-truth': 'Wie es ist',
  'capture.what.vision': 'Vision',
  'capture.what.concern': 'Sorge',

  'said.about.ground-truth': 'Wie es ist',
  'said.about.vision': 'Was sie wollen',
  'said.about.concern': 'Was sie sorgt',
  'said.title': 'Was sie sagten',
  'said.add': 'Behalten, was sie sagten',
  'said.empty':
    'Wie die Dinge liegen, was sie wollen und was ihnen Sorgen macht, steht dann hier, in ihren Worten. Markiere sie in einer Nachricht oder drücke H.',
  'said.words': 'In ihren Worten',
  'said.wordsHint': '„Wir verlieren jede Woche einen Tag …“',
  'said.by': 'Wer es sagte',
  'said.somebody': 'wer es sagte',
  'said.level': 'Ebene {level}: {name}',
  'said.more': 'Mehr zu: {words}',
  'said.edit': 'Berichtigen, was sie sagten',

  'setback.what': 'Zurück von {from}, {when}: {kind} steht nicht mehr.',
  'setback.what.of': 'Zurück von {from}, {when}: {kind} von {name} steht nicht mehr.',
  'setback.whyShort': 'Warum?',
  'setback.sayWhy': 'Sagen, warum es zurückging',
  'setback.because': 'Weil: {cause}',
  'setback.why': 'Warum ging es zurück?',
  'setback.whyHint': 'In einer Zeile',

  'stage.stalled': 'Stillstand: Von ihrer Seite steht kein Termin an.',

  'before.title': 'Vor dem Präsentieren',
  'before.count': '{count|1 fehlt|# fehlen}',

  'plan.title': 'Ein Plan für den Kunden',
  'plan.how': 'Was beide Seiten zugesagt haben. Lass Zeilen weg, ändere die Worte: Sonst geht nichts mit.',
  'plan.empty': 'Was sie zusagen und was du versprichst, steht dann hier, bereit zum Senden.',
  'plan.heading': 'Was wir vereinbart haben',
  'plan.they': 'Auf Ihrer Seite',
  'plan.we': 'Auf unserer Seite',
  'plan.done': 'erledigt',
  'plan.noDay': 'Noch ohne Termin',
  'plan.words': 'Worte der Zeile, {day}',

  'people.heardAgo': 'gehört {when}',
  'people.heardAgoFrom': '{name}, {when}',
  'people.rolesFilled': '{done} von {total} Rollen hier besetzt',
};
