import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../lib/language/dates/role.ts';
import { findDays } from '../../lib/language/spoken-days.ts';
import { madeFrom } from '../../scripts/train-dates/made-from.ts';
import { readSamples } from '../../scripts/train-dates/samples.ts';

it('ships the weights that `npm run train:dates` makes of these phrases as they are read now', async () => {
  const noted: unknown = JSON.parse(await readFile('scripts/train-dates/made-from.json', 'utf8'));
  expect(await madeFrom(await readSamples())).toEqual(noted);
}, 120_000);

describe('the part that a day plays', () => {
  /** Each day of the text with its part. */
  const parts = (text: string, language: 'en' | 'de' | 'fr' | 'es' | 'pt' = 'en') => {
    const days = findDays(text, { today: '2026-06-10', language });
    const roles = rolesOf(text, days, '2026-06-10');
    return days.map((day, at) => `${day.text}: ${roles[at]}`);
  };

  it.each([
    ['We spoke on Monday, could you send the list by Friday?', ['Monday: told', 'Friday: due']],
    ['Monday is full, how about Tuesday?', ['Monday: refused', 'Tuesday: due']],
    ['Thanks for the call on Tuesday.', ['Tuesday: told']],
    ['Happy Friday!', ['Friday: told']],
    ['They decide in August.', ['in August: told']],
    ['Please decide by August.', ['by August: due']],
    ["I can't do Thursday.", ['Thursday: refused']],
    ["Can't we do Thursday?", ['Thursday: due']],
    ['We meet every Monday.', ['Monday: told']],
    ['Tuesday', ['Tuesday: due']],
    ['What did the board say on Tuesday?', ['Tuesday: told']],
    // Just past: read as next year's.
    ['The invoice of 3 June is attached.', ['3 June: told']],
    ['In three weeks they cut waste by half.', ['In three weeks: told']],
    ['In three weeks we need the samples.', ['In three weeks: due']],
    ['The Friday report is due on Monday.', ['Friday: told', 'Monday: due']],
  ])('%s', (text, said) => {
    expect(parts(text)).toEqual(said);
  });

  it.each([
    ['de', 'Am Montag haben wir gesprochen, können Sie bis Freitag liefern?', ['Montag: told', 'Freitag: due']],
    ['fr', 'Suite à notre appel de lundi, pourriez-vous signer avant vendredi ?', ['lundi: told', 'vendredi: due']],
    ['es', 'Gracias por la llamada del lunes, ¿puede firmar antes del viernes?', ['lunes: told', 'viernes: due']],
    ['pt', 'Obrigado pela ligação de segunda, pode assinar até sexta?', ['segunda: told', 'sexta: due']],
  ] as const)('in %s: %s', (language, text, said) => {
    expect(parts(text, language)).toEqual(said);
  });
});
