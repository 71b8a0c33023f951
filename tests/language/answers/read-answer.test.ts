import { readFile } from 'node:fs/promises';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../lib/language/answers/read-answer.ts';
import type { Answer } from '../../../lib/language/answers/read-answer.ts';

/** Wednesday, in the morning. */
const SAID_AT = { now: Date.parse('2026-06-10T10:00:00Z'), zone: 'Europe/Berlin' };
const TWO_TIMES = 'Could we talk on Tuesday at 2pm or Thursday at 10am?';

function read(words: string, reply: string) {
  return readAnswer({ words, kind: 'time', due: null }, reply, SAID_AT);
}

describe('which of the offered times was taken', () => {
  it.each([
    ['Thursday works.', '2026-06-11', '10:00'],
    ['Tue is good for me!', '2026-06-16', '14:00'],
    ['The second one suits me, thanks.', '2026-06-11', '10:00'],
    ['Tuesday is a no, but Thursday works.', '2026-06-11', '10:00'],
  ])('%s', (reply, date, time) =>
    expect(read(TWO_TIMES, reply)).toMatchObject({ answer: 'yes', due: { date, time, zone: 'Europe/Berlin' } }),
  );

  it('takes the ask’s own date when the reply names none', () => {
    const due = { date: '2026-06-12' };
    const reading = readAnswer({ words: 'Can you sign by Friday?', kind: 'decide', due }, 'Yes, will do.', SAID_AT);
    expect(reading).toMatchObject({ answer: 'yes', due });
  });

  it.each([
    ['Yes, Friday at 3 works for me.', '2026-06-12'],
    // What can’t be is not the day, and there is no other.
    ['Yes, with pleasure, I am travelling on Friday anyway.', '2026-06-11'],
  ])('%s The day that they say goes before the one that was asked for', (reply, date) => {
    const words = 'Could we take 20 minutes on Thursday?';
    const reading = readAnswer({ words, kind: 'time', due: { date: '2026-06-11' } }, reply, SAID_AT);
    expect(reading).toMatchObject({ answer: 'yes', due: { date } });
  });

  it('reads a day that is not the asked one as another time, with that day', () => {
    const words = 'Could we take 20 minutes on Thursday?';
    const due = { date: '2026-06-11' };
    const reading = readAnswer({ words, kind: 'time', due }, 'Sure, Friday is good.', SAID_AT);
    expect(reading).toMatchObject({ answer: 'other-time', due: { date: '2026-06-12' } });
  });

  const AT_TWO = { date: '2026-06-11', time: '14:00', zone: 'Europe/London' };
  const askedAtTwo = (reply: string) =>
    readAnswer({ words: 'Could we talk on Thursday at 2pm?', kind: 'time', due: AT_TWO }, reply, SAID_AT);

  it.each([
    'Yes, but 4pm rather.',
    'Yes, but 4 p.m. please',
    'Could we make it 4pm?',
    'Ja, aber 16 Uhr wäre besser.',
    'Gerne, aber lieber um 16 Uhr.',
    'Oui, mais plutôt à 16h.',
    'Sí, pero mejor a las 16:00.',
    'Sim, mas melhor às 16h.',
    '2pm is bad, 4pm is fine',
    'Not at 2pm, but 4pm works.',
    "Can't do 2pm, 4pm?",
    '14 Uhr ist schlecht, 16 Uhr geht.',
    '14h non, 16h oui.',
    'A las 14:00 no puedo, a las 16:00 sí.',
  ])('%s Another hour is of the day that was asked for', (reply) =>
    expect(askedAtTwo(reply).due).toEqual({ ...AT_TWO, time: '16:00' }),
  );

  it.each([
    'Yes, I have until 3pm.',
    'Yes, but I have to leave at 3pm.',
    'Yes, I can do 2pm or 4pm.',
    'Yes, not before 4pm.',
    'Yes, 2pm. My number from 4pm is 123.',
    '2pm is good, 4pm is not.',
  ])('%s An hour of something else changes nothing', (reply) => expect(askedAtTwo(reply).due).toEqual(AT_TWO));

  it.each([
    ['I am in Dublin from 16 to 18 June, on which day may I come?', 'The 17th, and mind the dog.', '2026-06-17'],
    ['Could we meet on 23-25 June?', 'Wednesday works for us.', '2026-06-24'],
    ['Could we meet on 17 or 19 June?', 'The 19th is good.', '2026-06-19'],
    ['Could we come by any day from Monday to Wednesday?', 'Yes, Tuesday is fine.', '2026-06-16'],
    ['Seriez-vous libre du 16 au 18 juin ?', 'Le 17 me convient.', '2026-06-17'],
  ])('%s %s Each day of those that were offered is one of them', (words, reply, date) =>
    expect(read(words, reply)).toMatchObject({ answer: 'yes', due: { date } }),
  );

  it('takes no day between two that were offered, and none behind them, for one of them', () => {
    expect(read('Could we meet on 17 or 19 June?', 'The 18th would suit me.').answer).toBe('other-time');
    expect(read('Could we meet on 16 to 18 June?', 'The 22nd would suit me.').answer).toBe('other-time');
  });

  it('names the hour of a day that was asked for without one, and none of several days', () => {
    const on = (words: string) =>
      readAnswer({ words, kind: 'time', due: { date: '2026-06-11' } }, 'Yes, 4pm.', SAID_AT);
    expect(on('Could we talk on Thursday?').due).toEqual({ date: '2026-06-11', time: '16:00', zone: 'Europe/Berlin' });
    expect(on('Could we talk on Thursday or Friday?').due).toEqual({ date: '2026-06-11' });
  });

  it.each<[string, string | null]>([
    ['Friday does not work either. Let me come back to you.', null],
    ['Freitag passt leider auch nicht. Ich melde mich.', null],
    ['Friday is full, Monday at 9 would do.', '2026-06-15'],
    // Until then it can’t be, and then it can.
    ['I am not in the office until Monday, after that gladly.', '2026-06-15'],
  ])('%s What can’t be is not proposed', (reply, date) => {
    const reading = readAnswer({ words: 'Could we talk on Thursday?', kind: 'time', due: null }, reply, SAID_AT);
    expect(reading.answer).toBe('other-time');
    expect(reading.due?.date ?? null).toBe(date);
  });

  it('leaves the day of what is due alone where the reply speaks of another one', () => {
    const due = { date: '2026-06-15' };
    const words = 'Could you confirm the new prices by 15 June?';
    const reply = 'Yes, your prices have been entered and take effect 1 July.';
    expect(readAnswer({ words, kind: 'review', due }, reply, SAID_AT)).toMatchObject({ due });
  });

  it('gives the time that they propose', () =>
    expect(read(TWO_TIMES, 'Neither works, sorry. How about Friday at 3pm?')).toMatchObject({
      answer: 'other-time',
      due: { date: '2026-06-12', time: '15:00' },
      dueText: 'Friday',
    }));
});

describe('in five languages', () => {
  it.each<[Answer, string, string]>([
    ['yes', 'Could you send the list?', 'Absolutely, you will have it tonight.'],
    ['no', 'Could you send the list?', 'We decided against it, sorry.'],
    ['dodge', 'Could you send the list?', "Let me check with the team and I'll get back to you."],
    ['unclear', 'Could you send the list?', 'Which list do you mean?'],
    ['other-time', 'Can you sign by Friday?', 'Not before the 24th, our director is away.'],
    ['yes', 'Können Sie das bis Freitag schicken?', 'Ja, mache ich gerne.'],
    ['no', 'Können Sie das bis Freitag schicken?', 'Wir haben uns dagegen entschieden.'],
    ['dodge', 'Können Sie das bis Freitag schicken?', 'Das muss ich erst intern klären.'],
    ['other-time', 'Können Sie das bis Freitag schicken?', 'Geht auch erst nächsten Dienstag?'],
    ['yes', 'Pouvez-vous nous envoyer la liste ?', 'Oui, avec plaisir.'],
    ['no', 'Pouvez-vous nous envoyer la liste ?', 'Nous avons choisi un autre fournisseur.'],
    ['dodge', 'Pouvez-vous nous envoyer la liste ?', 'Je dois en parler à mon équipe.'],
    ['yes', '¿Puede enviarnos la lista?', 'Por supuesto, se la mando hoy.'],
    ['no', '¿Puede enviarnos la lista?', 'No nos interesa, gracias.'],
    ['dodge', '¿Puede enviarnos la lista?', 'Tengo que consultarlo con mi equipo.'],
    ['yes', 'Pode nos enviar a lista?', 'Claro, com certeza.'],
    ['no', 'Pode nos enviar a lista?', 'Decidimos não continuar com isso.'],
    ['dodge', 'Pode nos enviar a lista?', 'Preciso conversar com a minha equipe.'],
  ])('%s: %s %s', (answer, ask, reply) => expect(read(ask, reply).answer).toBe(answer));

  it.each([
    'Nee, dat gaat helaas niet lukken deze week, maar ik kan wel op maandag.',
    'Да, во вторник мне подходит.',
    'はい、火曜日で大丈夫です。',
    'Sì, per noi va bene e non abbiamo una domanda.',
  ])('another language is unclear: %s', (reply) => expect(read(TWO_TIMES, reply).answer).toBe('unclear'));
});

describe('what several words say together', () => {
  const ASK = 'Could you send us the volumes by site?';
  it.each<[Answer, string]>([
    ['yes', 'No problem.'],
    ['yes', 'On its way.'],
    ['no', "I'm afraid that's out of the question."],
    ['dodge', "I'll get back to you on that."],
    ['dodge', 'Hard to say.'],
    ['no', 'I would love to but no.'],
  ])('%s: %s', (answer, reply) => expect(read(ASK, reply).answer).toBe(answer));
});

it('takes the day that was not turned down', () =>
  expect(read(TWO_TIMES, 'Thursday is a no, Tuesday is fine.')).toMatchObject({
    answer: 'yes',
    due: { date: '2026-06-16' },
  }));

describe('automatic replies are unclear, whatever day they name', () => {
  it.each([
    'I am out of the office until Thursday 11 June and will answer after my return.',
    'Automatic reply: on leave, back on 18 June.',
    'Ich bin bis zum 18. Juni nicht im Büro.',
    'Je suis en congé jusqu’au 22 juin.',
  ])('%s', (reply) => expect(read(TWO_TIMES, reply).answer).toBe('unclear'));
});

it('names the words that decided', () => {
  const reply = 'Hi Ana,\n\nThe fair was great. We decided against it in the end. Greetings to Tom.';
  expect(read('Are you ready to go ahead?', reply)).toMatchObject({
    answer: 'no',
    because: 'We decided against it in the end.',
  });
});

it.each([
  ['Hi Ana,\n\nWith 2.5 people left, we decided against it.', 'With 2.5 people left, we decided against it.'],
  ['We decided against it', 'We decided against it'],
  ['Thanks! We decided against it.\nTom', 'We decided against it.'],
])('names their whole sentence, and no other: %s', (reply, because) =>
  expect(read('Are you ready to go ahead?', reply)).toMatchObject({ answer: 'no', because }),
);

const TRAINED = ['', ...Array.from({ length: 13 }, (_, at) => `-${at + 2}`)].map((part) => `train${part}.jsonl`);

describe('rows', () => {
  const rowsOf = async (file: string) => {
    const lines = (await readFile(`tests/corpora/answers/${file}`, 'utf8')).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as { ask: string; reply: string; answer: Answer; lang?: string });
  };
  const shareRight = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
    rows.filter(({ ask, reply, answer }) => read(ask, reply).answer === answer).length / rows.length;

  it('that it was made from are read', { timeout: 60_000 }, async () => {
    const rows = (await Promise.all(TRAINED.map(rowsOf))).flat();
    expect(rows.length).toBeGreaterThanOrEqual(5000);
    expect(shareRight(rows)).toBeGreaterThan(0.85);
  });

  it.each([
    ['dev.jsonl', 150, 0.86],
    ['dev-2.jsonl', 130, 0.8],
    ['dev-3.jsonl', 110, 0.75],
  ])('that it never saw are read: %s', { timeout: 30_000 }, async (file, count, share) => {
    const rows = await rowsOf(file);
    expect(rows.length).toBeGreaterThanOrEqual(count);
    expect(shareRight(rows)).toBeGreaterThan(share);
  });

  it('that it never saw are read in other languages than English', { timeout: 60_000 }, async () => {
    const files = ['dev', ...Array.from({ length: 8 }, (_, at) => `dev-${at + 2}`)].map((name) => `${name}.jsonl`);
    const rows = (await Promise.all(files.map(rowsOf))).flat().filter(({ lang }) => lang !== undefined);
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(shareRight(rows)).toBeGreaterThan(0.84);
  });

  it('that measure stand in no training row', async () => {
    const trained = (await Promise.all(TRAINED.map(rowsOf))).flat();
    const known = new Set(trained.map(({ ask, reply }) => `${ask}\n${reply}`.toLowerCase()));
    const measured = (
      await Promise.all(
        ['dev', ...Array.from({ length: 6 }, (_, at) => `dev-${at + 2}`), 'sealed', 'sealed-2'].map((name) =>
          rowsOf(`${name}.jsonl`),
        ),
      )
    ).flat();
    expect(measured.filter(({ ask, reply }) => known.has(`${ask}\n${reply}`.toLowerCase()))).toEqual([]);
  });
});

describe('any text', () => {
  it('is read without an error', () =>
    assert(
      property(string({ unit: 'grapheme', maxLength: 400 }), string({ maxLength: 200 }), (reply, ask) => {
        const { answer, probability, because } = read(ask, reply);
        expect(['yes', 'other-time', 'no', 'dodge', 'unclear']).toContain(answer);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(reply.replaceAll('’', "'")).toContain(because);
      }),
    ));

  it.each(['not ', 'we will ', 'a b ', 'the week of ', '1/2 ', 'Tuesday or ', '????'])(
    'takes no longer than its length: %s',
    (piece) => {
      const time = (length: number) => {
        const start = performance.now();
        for (let round = 0; round < 3; round += 1) read(TWO_TIMES, piece.repeat(length / piece.length));
        return performance.now() - start;
      };
      const best = (length: number) => Math.min(...[1, 2, 3].map(() => time(length)));
      // Text is cut at 3,000 characters: ten times as much takes ten times as long, with room for a busy machine.
      expect(best(3000) / Math.max(best(300), 2)).toBeLessThan(40);
    },
  );
});
