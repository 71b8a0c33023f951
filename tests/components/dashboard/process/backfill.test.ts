import { expect, test } from 'vitest';
import { backfillOf } from '../../../../components/dashboard/process/moving/backfill.ts';
import { templateOf } from '../../../../lib/domain/process/templates/templates.ts';
import { checklistOf } from '../../../../lib/queries/view/checklist.ts';
import { element } from '../../../domain/support/rows.ts';

const process = templateOf('rfp', 'en');
const elements = [
  element('rfp.information.author', { state: 'done', answer: 'Their consultant.' }),
  element('qualify.information.timing', { state: 'not-applicable' }),
  element('qualify.information.impact', { state: 'passed-over' }),
];
const checklist = checklistOf({ process, elements, commitments: [], people: [] });

test('what is unknown of the stages before the claimed one, answers and roles alone', () => {
  const stages = backfillOf({ checklist, claimed: 'present' });
  expect(stages.map(({ name }) => name)).toEqual(['Qualify', 'Discover', 'Diagnose']);
  const keys = stages.flatMap(({ items }) => items.map(({ key }) => key));
  expect(keys).toContain('rfp.information.incumbent');
  expect(keys).toContain('qualify.information.impact');
  expect(keys).toContain('discover.people.final-say');
  expect(keys).not.toContain('rfp.information.author');
  expect(keys).not.toContain('qualify.information.timing');
  expect(keys.some((key) => /\.(steps|commitments|practices)\./.test(key))).toBe(false);
});

test('nothing where the deal is in the first stage, or in none of the process', () => {
  expect(backfillOf({ checklist, claimed: 'qualify' })).toEqual([]);
  expect(backfillOf({ checklist, claimed: 'nowhere' })).toEqual([]);
});
