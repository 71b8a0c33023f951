import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPage } from './a-page.ts';
import type { Act } from './a-page.ts';
import { run } from './support.ts';

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constantFrom(
      'open',
      'open',
      'press',
      'press',
      'refused',
      'asked',
      'plan',
      'accept',
      'accept',
      'press-late',
      'lose',
    ),
    mail: fc.nat(2),
  }),
  fc.record({ do: fc.constant('answer'), yes: fc.boolean() }),
  fc.record({ do: fc.constantFrom('undo', 'undo-key', 'hide', 'look', 'reload') }),
  fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(100, 2_000, 6_000, 20_000) }),
);
const threads = fc.constantFrom(
  [null, 'thread-f:1', 'thread-f:2'],
  ['thread-f:1', 'thread-f:1', null],
  [null, null, null],
);

function recorded(told: readonly string[]): string[] {
  const last = new Map(told.map((one) => one.split(' ') as [string, string]));
  return [...last].filter(([, state]) => state === 'provisional' || state === 'final').map(([key]) => key);
}

test('nothing counts as sent that is not out: refused, lost, planned, taken back', () => {
  fc.assert(
    fc.property(threads, fc.boolean(), fc.array(act, { maxLength: 40, size: 'max' }), (where, namesThread, acts) => {
      const page = aPage(where, namesThread);
      for (const one of acts) page.act(one);
      page.act({ do: 'look' });
      const out = page.out();
      const wrong = recorded(run(page.events).told).filter((id) => !out.includes(id));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});

test('what is out is known, when the page had the time to say so', () => {
  const sends = fc.array(
    fc.record({
      mail: fc.nat(2),
      takesBack: fc.boolean(),
      first: fc.constantFrom<('press' | 'asked' | 'refused')[]>('press', 'asked', 'refused'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(sends, (all) => {
      const page = aPage([null, 'thread-f:1', 'thread-f:2'], true);
      for (const { mail, takesBack, first } of all) {
        page.act({ do: 'open', mail });
        if (first !== 'press') page.act({ do: first, mail });
        page.act({ do: 'answer', yes: first === 'asked' });
        page.act({ do: 'press', mail });
        page.act({ do: 'accept', mail });
        page.act({ do: 'wait', ms: 1_000 });
        if (takesBack) page.act({ do: 'undo' });
      }
      expect(recorded(run(page.events).told).toSorted()).toEqual(page.out().toSorted());
    }),
  );
});
