import type { answers as english } from '../../en/sidebar/answers.ts';

export const answers: Record<keyof typeof english, string> = {
  'answers.title': 'Hast du es bekommen?',
  'answers.asked': '{kind}, gefragt: {who}, {when}',
  'answers.asked.nobody': '{kind}, gefragt: {when}',
  'answers.reads.yes': 'Liest sich wie ein Ja.',
  'answers.reads.other-time': 'Liest sich wie ein anderer Tag.',
  'answers.reads.no': 'Liest sich wie ein Nein.',
  'answers.reads.dodge': 'Liest sich wie ein Ausweichen.',
  'answers.reads.unclear': 'Aus der Antwort geht es nicht hervor.',
  'answers.yes': 'Ja',
  'answers.other-time': 'Anderer Tag',
  'answers.no': 'Nein',
  'answers.dodge': 'Ausgewichen',
  'answers.none': 'Keine Antwort darauf',
  'answers.day': 'Welcher Tag?',
  'answers.noDay.yes': 'Ja, ohne Tag',
  'answers.noDay.other-time': 'Noch kein Tag genannt',
  'answers.more': '{count|Noch 1 Bitte kann|Noch # Bitten können} hier beantwortet sein.',
};
