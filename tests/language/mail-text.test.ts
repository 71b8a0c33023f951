import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../lib/language/excerpt.ts';
import { readForwardedHeader } from '../../lib/language/forwarded.ts';
import { ownText, splitMail } from '../../lib/language/own-text.ts';
import { readSignature } from '../../lib/language/signature.ts';

const OWN = 'Thursday works for us.\n\nCould you bring the figures?';

describe('own text', () => {
  it.each([
    [
      'a header block',
      `${OWN}\n\nFrom: Rep <rep@ours.example>\nSent: Tuesday, 9 June 2026 10:12\nTo: Ilse Brandt\nSubject: Visit\n\nWould Thursday do?`,
    ],
    [
      'a German header block',
      `${OWN}\n\nVon: Rep <rep@ours.example>\nGesendet: Dienstag, 9. Juni 2026 10:12\nAn: Ilse Brandt\nBetreff: Besuch\n\nPasst Donnerstag?`,
    ],
    ['a ruled off message', `${OWN}\n\n-----Original Message-----\nFrom: Rep\nWould Thursday do?`],
    ['eine abgesetzte Nachricht', `${OWN}\n\n-----Ursprüngliche Nachricht-----\nVon: Rep\nPasst Donnerstag?`],
    ['a forwarded message', `${OWN}\n\n---------- Forwarded message ---------\nFrom: Rep <rep@ours.example>\nHello`],
    ['a message forwarded by a phone', `${OWN}\n\nBegin forwarded message:\n\nFrom: Rep\nSubject: Visit`],
    [
      'quoted lines under an introduction',
      `${OWN}\n\nOn Tue, 9 Jun 2026 at 10:12, Rep <rep@ours.example> wrote:\n> Would Thursday do?\n> Or Friday?`,
    ],
    [
      'an introduction over two lines',
      `${OWN}\n\nOn Tue, 9 Jun 2026 at 10:12, Rep of the House of Ours\n<rep@ours.example> wrote:\n> Would Thursday do?`,
    ],
    ['eine Einleitung', `${OWN}\n\nAm 09.06.2026 um 10:12 schrieb Rep <rep@ours.example>:\n> Passt Donnerstag?`],
    [
      'a name and a time',
      `${OWN}\n\nRep Resentative\n06/09/2026 10:12 AM\nTo: Ilse Brandt\ncc:\nSubject: Visit\n\nWould Thursday do?`,
    ],
    ['a signature', `${OWN}\n\n-- \nIlse Brandt\nNorthwind`],
    ['a sign-off', `${OWN}\n\nBest regards,\nIlse\n\nIlse Brandt\n+49 30 5550199`],
    ['eine Grußformel', `${OWN}\n\nMit freundlichen Grüßen\nIlse Brandt`],
    ['nothing', OWN],
    ['Windows line ends', OWN.replaceAll('\n', '\r\n')],
  ])('stands over %s', (_, mail) => expect(ownText(mail)).toBe(OWN));

  it.each([
    [
      'French intro',
      'C’est noté.\n\nLe lun. 8 juin 2026 à 10:02, Léa Martin <lea@exemple.example> a écrit :\n> Un point jeudi ?',
    ],
    [
      'Spanish intro',
      'C’est noté.\n\nEl lun, 8 jun 2026 a las 10:02, Ana Ruiz (<ana@ejemplo.example>) escribió:\n> ¿El jueves?',
    ],
    [
      'Portuguese intro',
      'C’est noté.\n\nEm seg., 8 de jun. de 2026 às 10:02, Rui <rui@exemplo.example> escreveu:\n> Quinta?',
    ],
    [
      'broken intro',
      'C’est noté.\n\nEm seg., 8 de jun. de 2026 às 10:02, Rui\n<rui@exemplo.example> escreveu:\n\n> Quinta?',
    ],
    [
      'French header',
      'C’est noté.\n\nDe : Léa Martin\nEnvoyé : lundi 8 juin 2026 10:02\nÀ : Tom\nObjet : Point\n\nUn point jeudi ?',
    ],
    [
      'Spanish header',
      'C’est noté.\n\nDe: Ana Ruiz\nEnviado el: lunes, 8 de junio\nPara: Tom\nAsunto: Reunión\n\n¿El jueves?',
    ],
    [
      'Portuguese header',
      'C’est noté.\n\nDe: Rui\nEnviado: segunda-feira, 8 de junho\nPara: Tom\nAssunto: Reunião\n\nQuinta?',
    ],
    ['French forward', 'C’est noté.\n\n-----Message d’origine-----\nUn point jeudi ?'],
    ['Spanish forward', 'C’est noté.\n\n----- Mensaje reenviado -----\n¿El jueves?'],
    ['Portuguese forward', 'C’est noté.\n\n---------- Mensagem encaminhada ---------\nQuinta?'],
    [
      'name and time on one line',
      'C’est noté.\n\n"Rui" <rui@exemplo.example> on 06/08/2026 10:02:11 AM\nTo: Tom\ncc:\nSubject: Talk\n\nThursday?',
    ],
    [
      'name and time, set in',
      'C’est noté.\n\n\tRui Lima\n\t06/08/2026 10:02 AM\n\n\t\t To: Tom\n\t\t cc:\n\t\t Subject: Talk\n\nThursday?',
    ],
    ['French sign-off', 'C’est noté.\n\nBien cordialement,\nTom Weiss'],
    ['Spanish sign-off', 'C’est noté.\n\nUn cordial saludo\nTom Weiss'],
    ['Portuguese sign-off', 'C’est noté.\n\nAtenciosamente,\nTom Weiss'],
  ])('leaves out a %s', (_, text) => expect(ownText(text)).toBe('C’est noté.'));

  it('stays when a sentence merely ends with a date', () =>
    expect(ownText('The price holds until 06/30/2026\nPlease tell Tom.')).toContain('Please tell Tom.'));

  it('keeps answers written between quoted lines', () => {
    const mail = 'On Tue, 9 Jun 2026, Rep wrote:\n> Would Thursday do?\nYes.\n> And the figures?\nI will bring them.';
    expect(ownText(mail)).toBe('Yes.\nI will bring them.');
  });

  it('is empty where somebody only passes a mail on', () => {
    expect(ownText('---------- Forwarded message ---------\nFrom: a@b.example\n\nHello')).toBe('');
  });

  it.each([
    'From the start: we said two, then three.\nTo me that is fine.',
    'Thanks for the draft. I marked what is wrong, with reasons, and will send the rest once the night shift has had a look at it on Monday.',
    'On Monday she wrote: not before June.',
    'Best of all, it works. Regards from all of us here, and in particular from those who had doubts about it at first.',
  ])('is not cut by words that look like a border: %s', (mail) => expect(ownText(mail)).toBe(mail));

  it('comes with its signature and the rest', () => {
    const parts = splitMail(
      `${OWN}\n\nThanks,\nIlse\n\n-----Original Message-----\nFrom: Rep <rep@ours.example>\nSubject: Visit`,
    );
    expect(parts).toEqual({
      own: OWN,
      signature: 'Thanks,\nIlse',
      rest: '-----Original Message-----\nFrom: Rep <rep@ours.example>\nSubject: Visit',
    });
  });

  it('is found quickly in hostile text', () => {
    const hostile = [' ', '>', '-', '\n', 'on ', 'From: ', 'a@', '"', 'ä'].map((piece) => piece.repeat(20_000));
    const start = performance.now();
    for (const text of hostile) {
      const { rest, signature } = splitMail(text);
      readForwardedHeader(rest ?? text);
      readSignature(signature ?? text);
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('the header of a forwarded mail', () => {
  it.each([
    [
      '---------- Forwarded message ---------\nFrom: Ilse Brandt <ilse@northwind.example>\nDate: Tue\nSubject: Line 2\nTo: <rep@ours.example>',
    ],
    [
      '-----Original Message-----\nFrom: Ilse Brandt [mailto:ilse@northwind.example]\nSent: Tuesday\nTo: rep@ours.example\nSubject: Line 2',
    ],
    ['Von: Ilse Brandt <ILSE@northwind.example>\nGesendet: Dienstag\nAn: <rep@ours.example>\nBetreff: Line 2\n\nHallo'],
    ['"Ilse Brandt" <ilse@northwind.example> on 06/09/2026\nTo: rep@ours.example\nSubject: Line 2'],
  ])('names author, readers and subject: %s', (rest) => {
    expect(readForwardedHeader(rest)).toEqual({
      from: [{ email: 'ilse@northwind.example', name: expect.stringContaining('Ilse Brandt') }],
      others: [{ email: 'rep@ours.example', name: null }],
      subject: 'Line 2',
    });
  });

  it('does not read on into the mail', () => {
    const rest = 'From: Ilse <ilse@northwind.example>\nSubject: Line 2\n\nTo: all@else.example';
    expect(readForwardedHeader(rest).others).toEqual([]);
  });

  it('is empty for no mail', () => expect(readForwardedHeader(null)).toEqual({ from: [], others: [], subject: null }));
});

describe('a signature', () => {
  it.each([
    [
      'Kind regards,\nIlse Brandt\nHead of Operations\nNorthwind Ltd\nwww.northwind.example',
      'Ilse Brandt',
      'Head of Operations',
      'Northwind Ltd',
    ],
    ['Ilse Brandt | Plant Manager | Oakmoor', 'Ilse Brandt', 'Plant Manager', 'Oakmoor'],
    [
      'Dr. Omar Haddad\nLeiter Einkauf\nKestrel GmbH & Co. KG\nHafenstraße 4\n20457 Hamburg',
      'Dr. Omar Haddad',
      'Leiter Einkauf',
      'Kestrel GmbH & Co. KG',
    ],
    ['Pia Kern\nBuyer, Silverleaf GmbH\n+49 30 5550188', 'Pia Kern', 'Buyer', 'Silverleaf GmbH'],
    ['Cheers\nJo', null, null, null],
    ['-', null, null, null],
  ])('%s', (text, name, title, company) => expect(readSignature(text)).toEqual({ name, title, company }));

  it('of nobody says nothing', () => expect(readSignature(null)).toEqual({ name: null, title: null, company: null }));
});

describe('an excerpt', () => {
  it('is one line, cut at a word', () => {
    expect(excerptOf('  Hello\n\n there ')).toBe('Hello there');
    expect(excerptOf('one two three four', 12)).toBe('one two…');
    expect(excerptOf('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(excerptOf('')).toBe('');
  });
});
