/** The words of the overlays: what a field is called in its school, and what it asks for. */
import type { OverlayKey } from './shape.ts';

type Field = readonly [name: string, asks: string];
export interface OverlayWords {
  name: string;
  fields: Readonly<Record<string, Field>>;
}

const en: Record<OverlayKey, OverlayWords> = {
  meddpicc: {
    name: 'MEDDPICC',
    fields: {
      metrics: ['metrics', 'The number by which they will call it a success'],
      buyer: ['economic buyer', 'Can say yes to the money alone'],
      criteria: ['decision criteria', 'What they compare the options by'],
      process: ['decision process', 'How they decide: who, in which order, by when'],
      paper: ['paper process', 'The way of the contract, with the days each desk takes'],
      pain: ['identified pain', 'The pain they named, and who feels it'],
      champion: ['champion', 'Sells it inside when you are not there'],
      competition: ['competition', 'Whom and what else they consider, doing nothing included'],
    },
  },
  spiced: {
    name: 'SPICED',
    fields: {
      situation: ['situation', 'The facts of how they work today'],
      pain: ['pain', 'What made them look for something else'],
      impact: ['impact', 'What it would change for them, in numbers and in feeling'],
      event: ['critical event', 'A date in their world after which it is too late'],
      decision: ['decision', 'Who decides, how, and by when'],
    },
  },
  bant: {
    name: 'BANT',
    fields: {
      budget: ['budget', 'What they have set aside, or where it would come from'],
      authority: ['authority', 'Who has to agree'],
      need: ['need', 'What they need it for'],
      timing: ['timing', 'When it has to be there'],
    },
  },
  upfront: {
    name: 'Up-front agreement',
    fields: {
      agree: [
        'up-front',
        'At the start agree on purpose, time, both agendas, and the outcomes allowed: yes, no, a dated next step',
      ],
      next: ['up-front', 'The next meeting: purpose, time, their agenda, yours, outcomes allowed'],
    },
  },
};

const de: Record<OverlayKey, OverlayWords> = {
  meddpicc: {
    name: 'MEDDPICC',
    fields: {
      metrics: ['Messgröße', 'Die Zahl, an der sie den Erfolg festmachen'],
      buyer: ['Geldgeber', 'Kann allein Ja zum Geld sagen'],
      criteria: ['Kriterien', 'Woran sie die Möglichkeiten vergleichen'],
      process: ['Entscheidungsweg', 'Wie sie entscheiden: wer, in welcher Folge, bis wann'],
      paper: ['Papierweg', 'Der Weg des Vertrags, mit den Tagen je Schreibtisch'],
      pain: ['Schmerz', 'Der Schmerz, den sie genannt haben, und wer ihn spürt'],
      champion: ['Fürsprecher', 'Verkauft es drinnen, wenn du nicht da bist'],
      competition: ['Wettbewerb', 'Wen und was sie sonst erwägen, Nichtstun eingeschlossen'],
    },
  },
  spiced: {
    name: 'SPICED',
    fields: {
      situation: ['Lage', 'Die Fakten, wie sie heute arbeiten'],
      pain: ['Schmerz', 'Was sie nach etwas anderem suchen ließ'],
      impact: ['Wirkung', 'Was es für sie ändert, in Zahlen und im Gefühl'],
      event: ['Stichtag', 'Ein Datum in ihrer Welt, nach dem es zu spät ist'],
      decision: ['Entscheidung', 'Wer entscheidet, wie und bis wann'],
    },
  },
  bant: {
    name: 'BANT',
    fields: {
      budget: ['Budget', 'Was eingeplant ist, oder woher es käme'],
      authority: ['Befugnis', 'Wer zustimmen muss'],
      need: ['Bedarf', 'Wofür sie es brauchen'],
      timing: ['Zeitpunkt', 'Bis wann es da sein muss'],
    },
  },
  upfront: {
    name: 'Absprache zu Beginn',
    fields: {
      agree: [
        'Absprache',
        'Klärt zu Beginn Zweck, Zeit, beide Anliegen und was herauskommen darf: Ja, Nein, nächster Schritt mit Datum',
      ],
      next: ['Absprache', 'Das nächste Treffen: Zweck, Zeit, ihr Anliegen, deins, was herauskommen darf'],
    },
  },
};

export const OVERLAY_WORDS: Readonly<Record<'en' | 'de', Record<OverlayKey, OverlayWords>>> = { en, de };
