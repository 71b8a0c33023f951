import { describe, expect, it } from 'vitest';
import { recogniseLanguage } from '../../lib/language/recognise-language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Could you send me the export of last month by Friday?'],
    ['en', 'Worth 15 min?'],
    ['en', 'No deck, no slides.'],
    ['en', 'lmk'],
    ['de', 'Könnten Sie mir bis Freitag die Zahlen schicken?'],
    ['de', 'Passt Ihnen Dienstag um 10 Uhr?'],
    ['fr', 'Pourriez-vous me transmettre les chiffres avant jeudi ?'],
    ['fr', 'Merci pour votre retour, bonne journée.'],
    ['es', '¿Podemos hablar el jueves por la mañana?'],
    ['es', 'Gracias por la reunión de ayer.'],
    ['pt', 'Você consegue me enviar os números até sexta?'],
    ['pt', 'Obrigado pela reunião de ontem.'],
  ])('%s: %s', (language, text) => expect(recogniseLanguage(text)).toBe(language));

  it.each([
    'Potrebbe inviarmi i dati entro venerdì? Grazie mille, sono molto utili per la nostra riunione della settimana.',
    'Kunt u mij de cijfers voor vrijdag sturen? Dan bereid ik het gesprek van volgende week voor.',
    'Kan du skicka siffrorna till mig före fredag? Det är bra att ha dem när vi ses.',
    'Czy możesz wysłać mi dane do piątku? Dziękuję i pozdrawiam.',
    'Не могли бы вы прислать мне данные до пятницы?',
    '金曜日までにデータを送っていただけますか？',
    'هل يمكنك إرسال البيانات قبل يوم الجمعة؟',
  ])('is none of the five: %s', (text) => expect(recogniseLanguage(text)).toBeNull());

  it('is not told by addresses and placeholders', () =>
    expect(recogniseLanguage('Bitte hier buchen: https://example.com/the-quick-call-for-you {{first_name}}')).toBe(
      'de',
    ));
});
