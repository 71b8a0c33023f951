/** What asks, beside what only looks like it: pairs that differ in what they do, not in their words. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/language/asks/analyse.ts';
import type { Language } from '../../../lib/language/asks/analyse.ts';

const NOW = Date.parse('2026-06-10T10:00:00Z');
const labelOf = (text: string, language: Language = 'en') =>
  readText(text, { now: NOW, zone: 'UTC', language }).sentences[0]?.label;
const ASKS = ['ask', 'soft-ask'];

describe('English', () => {
  it.each([
    'Could you send me the list by Friday?',
    'Please sign the order form before the 30th.',
    'Would Tuesday at 10 work for you?',
    'Worth a quick call?',
    'Can you introduce me to whoever runs procurement?',
    'Who else needs to approve this?',
    "We'd need your signature by Friday to hold the date.",
    'Sound good?',
    'Let me know which day suits you.',
    "I'd welcome 20 minutes next week.",
    'Open to a short demo?',
    'Should I close your file?',
    'Either way, please let me know.',
    'Just let me know, and I will not write again.',
    "Let me know if you'd like to see the second one.",
    'Quick call to show you what came of it?',
  ])('asks: %s', (text) => expect(ASKS).toContain(labelOf(text)));

  it.each([
    ['courtesy', 'Let me know if you have any questions.'],
    ['courtesy', 'Feel free to call me any time.'],
    ['courtesy', 'Looking forward to our meeting.'],
    ['courtesy', 'Happy to help if anything comes up.'],
    ['courtesy', 'Have a great weekend!'],
    ['promise', "I'll send you the draft tomorrow."],
    ['promise', 'We will have the numbers ready by Friday.'],
    ['question', 'How many people work in your warehouse?'],
    ['none', 'Dana asked us to send the contract last week.'],
    ['none', 'We help teams like yours ship faster.'],
    ['none', 'Most companies lose 30% of their leads between demo and close.'],
    ['none', 'Took a long look at your shop last night.'],
    ['none', 'If you are losing a day a week to it, this might help.'],
    ['none', 'This could be a way to win two more clients a month.'],
    ['none', 'What if your team had that list every morning?'],
    ['none', 'Subject: a question about your warehouse'],
    ['none', 'from nine days to two.'],
    ['question', 'How much time does your team spend on it each week?'],
    ['question', 'What would make it worth the money?'],
  ])('%s: %s', (label, text) => expect(labelOf(text)).toBe(label));
});

describe('the other languages', () => {
  it.each([
    ['de', 'Könnten Sie mir die Zahlen bis Freitag schicken?'],
    ['de', 'Passt dir Dienstag um 10 Uhr?'],
    ['de', 'Bitte unterschreiben Sie den Vertrag bis Montag.'],
    ['fr', 'Pourriez-vous nous envoyer les chiffres avant vendredi ?'],
    ['fr', 'Êtes-vous disponible mardi à 10 heures ?'],
    ['es', '¿Podrías enviarme los datos antes del viernes?'],
    ['es', '¿Te va bien el martes a las 10?'],
    ['pt', 'Você pode me enviar os dados até sexta-feira?'],
    ['pt', 'Podemos falar na terça às 10 horas?'],
  ] as const)('%s asks: %s', (language, text) => expect(ASKS).toContain(labelOf(text, language)));

  it.each([
    ['de', 'Falls noch etwas unklar ist, rufen Sie mich gern an.'],
    ['de', 'Wie viele Mitarbeiter haben Sie im Lager?'],
    ['de', 'Ich schicke Ihnen morgen den Entwurf.'],
    ['fr', "N'hésitez pas si vous avez des questions."],
    ['fr', 'Je vous envoie le document demain.'],
    ['es', 'No dudes en escribirme si tienes alguna duda.'],
    ['es', 'Te mando el borrador mañana.'],
    ['pt', 'Fico à disposição para o que for preciso.'],
    ['pt', 'Te mando o rascunho amanhã.'],
  ] as const)('%s asks for nothing: %s', (language, text) => expect(ASKS).not.toContain(labelOf(text, language)));
});
