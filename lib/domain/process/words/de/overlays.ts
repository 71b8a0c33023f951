/** The words of the overlays, in German. */
import type { AllOverlayWords } from '../../overlays/shape.ts';

export const overlays: AllOverlayWords = {
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
