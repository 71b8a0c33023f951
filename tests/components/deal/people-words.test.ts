import { expect, it } from 'vitest';
import { heardWords, peopleAside } from '../../../components/deal/people/people-words.ts';
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

it('counts whoever was heard from, also where nobody has a level yet', () => {
  const say = (depth: Parameters<typeof heardWords>[0]['depth'], breadth: number) =>
    heardWords({ depth, breadth }, makeLocale(english, 'en'));
  expect(say(null, 1)).toBe('Heard from 1 person in 60 days');
  expect(say(4, 3)).toBe('Heard from 3 people in 60 days, down to level 4');
  expect(say(4, 0)).toBe('Nobody heard from in 60 days');
  expect(say(null, 0)).toBe('Nobody heard from in 60 days');
});
