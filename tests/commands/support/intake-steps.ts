/** Tables from elsewhere, drawn at random: a part of `random-steps.ts`. Names and addresses meet those of other steps. */
import * as fc from 'fast-check';

const text = fc.constantFrom('Dana', 'xDana', '=1+1', 'Größe & Maß');
const person = fc.record({
  name: text,
  emails: fc.uniqueArray(fc.constantFrom('dana@a.example', 'lee@b.example', 'nobody@gmail.com'), { maxLength: 2 }),
  linkedinIds: fc.uniqueArray(fc.constantFrom('in/dana', 'in/lee'), { maxLength: 2 }),
  title: fc.option(text),
});
const company = fc.record({
  name: fc.constantFrom('', 'Nordwind', 'xNordwind GmbH'),
  websites: fc.uniqueArray(fc.constantFrom('https://www.a.example/', 'b.example', 'nonsense'), { maxLength: 2 }),
});
const deal = fc.record({
  name: text,
  stage: fc.constantFrom(null, 'Discover', 'no such stage'),
  value: fc.constantFrom(null, 0, 12_500.5),
  currency: fc.constantFrom(null, 'USD'),
  expectedClose: fc.constantFrom(null, '2026-05-01'),
  outcome: fc.constantFrom(null, null, 'won', 'no-decision'),
  closedOn: fc.constantFrom(null, '2025-12-01', '2099-01-01'),
  note: text,
});

export const intakeRecords = fc.array(
  fc.record({ person: fc.option(person), company: fc.option(company), deal: fc.option(deal) }),
  { maxLength: 6 },
);

export const intakeShapes = {
  'import-records': fc.record({
    records: intakeRecords,
    similar: fc.constantFrom('skip', 'add'),
    underWay: fc.boolean(),
  }),
  'import-exchanges': fc.record({
    exchanges: fc.array(
      fc.record({
        linkedinId: fc.constantFrom('in/dana', 'in/lee', 'in/nobody'),
        direction: fc.constantFrom('in', 'out'),
        at: fc.constantFrom(1_700_000_000_000, 1_770_000_000_000, 9_000_000_000_000),
        messageKey: fc.constantFrom('linkedin-archive:2-a:1', 'linkedin-archive:2-a:2', 'linkedin-archive:2-b:1'),
      }),
      { maxLength: 5 },
    ),
  }),
} as const;

export const intakeNeeds = { 'import-records': [], 'import-exchanges': [] } satisfies Record<
  keyof typeof intakeShapes,
  never[]
>;
