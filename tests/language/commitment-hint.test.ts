import { describe, expect, it } from 'vitest';
import { hintCommitment } from '../../lib/language/commitment-hint.ts';
import { builtInProcesses } from '../../lib/domain/process/built-in.ts';

describe('the kind that words ask for', () => {
  it.each([
    ['time', 'Could we take 20 minutes on Tuesday?'],
    ['time', 'Do you have half an hour for a call next week?'],
    ['time', 'Are you free on Thursday at 3 to talk?'],
    ['time', 'Hätten Sie am Mittwoch eine halbe Stunde für ein Gespräch?'],
    ['time', 'Passt Ihnen ein kurzes Telefonat am Freitag?'],
    ['explore', 'Would you join a working session with your shift leads on Monday?'],
    ['explore', 'Could you walk us through how returns are handled today?'],
    ['explore', 'Can we look at what the delays are costing you?'],
    ['explore', 'Könnten Sie uns zeigen, wie die Nachtschicht heute plant?'],
    ['change', 'Is this something you are going to fix this year?'],
    ['change', 'What happens if it is still like this in June?'],
    ['change', 'Are you ready to change the way orders come in?'],
    ['change', 'Kann es aus Ihrer Sicht so bleiben?'],
    ['collaborate', 'Could you mark what is wrong or missing in the draft by Friday?'],
    ['collaborate', 'Please add your changes to the diagnosis.'],
    ['collaborate', 'Könnten Sie im Entwurf anmerken, was fehlt?'],
    ['consensus', 'Could you introduce me to whoever runs the night shift?'],
    ['consensus', 'Who else has to agree to this?'],
    ['consensus', 'Can we bring in your CFO before we go on?'],
    ['consensus', 'Wer entscheidet noch mit, und können wir sie einbinden?'],
    ['invest', 'Can you set aside a budget of 60k for this?'],
    ['invest', 'Would you commit one planner two days a week?'],
    ['invest', 'Können Sie das Budget und vier Stunden pro Woche zusagen?'],
    ['review', 'Could we walk the four of you through the proposal on the 14th?'],
    ['review', 'Can everyone who decides review it with us before we finalise?'],
    ['review', 'Könnten wir das Angebot mit allen durchgehen, die entscheiden?'],
    ['resolve', 'What would make you hesitate to go on with it?'],
    ['resolve', 'Could you send me the concerns that legal still has?'],
    ['resolve', 'Welche Bedenken haben Sie noch?'],
    ['decide', 'Are you ready to go ahead and sign this week?'],
    ['decide', 'Can we have your decision by the 30th?'],
    ['decide', 'Können wir den Vertrag bis Freitag unterschreiben?'],
    ['decide', 'Please send the purchase order before month end.'],
    ['execute', 'Who will own the data clean-up on your side?'],
    ['execute', 'Can you export the customer data before go-live?'],
    ['execute', 'Wer übernimmt auf Ihrer Seite die Vorbereitung?'],
    ['other', 'Did the parcel arrive?'],
    ['other', 'How was your holiday?'],
    ['other', 'Schöne Grüße aus Bremen!'],
  ])('%s: %s', (kind, words) => expect(hintCommitment(words).kind).toBe(kind));

  it.each(builtInProcesses().flatMap(({ guides }) => guides.map(({ kind, sample }) => [kind, sample] as const)))(
    'the sample for %s: %s',
    (kind, sample) => expect(hintCommitment(sample)).toEqual({ kind, direction: 'they', soft: false }),
  );
});

describe('which way it goes', () => {
  it.each([
    "I'll send you the figures tomorrow.",
    'We will have the draft ready by Friday.',
    'Let me get back to you with a date.',
    'You will have the offer on Monday.',
    'Ich schicke Ihnen die Zahlen bis Dienstag.',
    'Wir melden uns nächste Woche.',
    'Das Angebot sende ich Ihnen morgen.',
    'I am going to talk to our engineers about it.',
  ])('a promise of ours: %s', (words) => expect(hintCommitment(words).direction).toBe('we'));

  it.each([
    'Could you send me the figures tomorrow?',
    'Please confirm by Friday.',
    'Could you confirm the time? I will send the invitation then.',
    'Schicken Sie mir bitte die Zahlen.',
    'Can we meet on Monday?',
    'Will you decide this week?',
  ])('asked of them: %s', (words) => expect(hintCommitment(words).direction).toBe('they'));
});

describe('soft asks', () => {
  it.each([
    'Would love to connect some time.',
    "Let me know if you're around next week.",
    'Happy to walk you through it.',
    'Feel free to call me on Tuesday at 3.',
    'It would be great to catch up.',
    'Maybe we could meet at some point?',
    'Ich würde mich freuen, wenn wir uns mal austauschen.',
    'Melden Sie sich gern bei mir.',
  ])('%s', (words) => expect(hintCommitment(words).soft).toBe(true));

  it.each([
    'Could we take 20 minutes on Tuesday?',
    'Maybe Tuesday at 3?',
    'Would you like to meet on Thursday at 10?',
    'Please sign by Friday.',
    'Are you ready to go ahead?',
    "I'd love to. I'll send it tomorrow.",
  ])('not soft: %s', (words) => expect(hintCommitment(words).soft).toBe(false));
});
