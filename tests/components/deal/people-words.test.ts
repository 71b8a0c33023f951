import { expect, it } from 'vitest';
import { peopleAside } from '../../../components/deal/people/people-words.ts';
import { makeLocale } from '../../../components/hooks/words/locale.ts';
import type { Level } from '../../../lib/domain/rows/types.ts';
import { messages as german } from '../../../lib/locales/de/for-sidebar.ts';
import { messages as english } from '../../../lib/locales/en/for-sidebar.ts';
import { dana, ines, levelRow, person } from '../../gallery/views/people.ts';

const LEVELS: readonly Level[] = [1, 2, 3, 4];

it.each([
  [[1, 2, 3, 4], '4 people', '4 Personen'],
  [[2, 3, 4], 'level 1 missing', 'Ebene 1 fehlt'],
  [[2, 4], 'levels 1 and 3 missing', 'Ebenen 1 und 3 fehlen'],
  [[2], 'only level 2', 'nur Ebene 2'],
])('where somebody stands on the levels %j: %s', (filled, inEnglish, inGerman) => {
  const levels = LEVELS.map((level) => levelRow(level, filled.includes(level) ? [person(dana)] : []));
  expect(peopleAside({ levels, unplaced: [] }, makeLocale(english, 'en'))).toBe(inEnglish);
  expect(peopleAside({ levels, unplaced: [] }, makeLocale(german, 'de'))).toBe(inGerman);
});

it('names no levels where nobody has one', () => {
  const levels = LEVELS.map((level) => levelRow(level, []));
  const say = (unplaced: Parameters<typeof peopleAside>[0]['unplaced']) =>
    peopleAside({ levels, unplaced }, makeLocale(english, 'en'));
  expect(say([])).toBe('nobody yet');
  expect(say([person(ines)])).toBe('no levels set');
});
