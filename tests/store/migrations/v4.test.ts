import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { contentOf } from '../../../lib/domain/process/content.ts';
import { processDifference } from '../../../lib/domain/process/difference.ts';
import { dropElement, patchElement } from '../../../lib/domain/process/edit-elements.ts';
import { allTemplates } from '../../../lib/domain/process/templates/templates.ts';
import type { Process } from '../../../lib/domain/rows/types.ts';
import { Book } from '../../../lib/store/database.ts';
import { migrateRow, startChain } from '../../../lib/store/migrations/chain.ts';
import type { OldRow } from '../../../lib/store/migrations/chain.ts';
import { chain } from '../../../lib/store/migrations/index.ts';
import { v1 } from '../../../lib/store/migrations/v1.ts';
import { v2 } from '../../../lib/store/migrations/v2.ts';
import { v3 } from '../../../lib/store/migrations/v3.ts';
import { openTestBook } from '../support/open-test-book.ts';

/** As versions 1 to 3 wrote it: no element had reasons. */
function asOfThree<T>(value: T): T {
  const drop = (key: string, inner: unknown) => {
    if (key !== 'elements' || !Array.isArray(inner)) return inner;
    return inner.map(({ commonReasons: _reasons, ...rest }: Record<string, unknown>) => rest);
  };
  return JSON.parse(JSON.stringify(value), drop) as T;
}

const fromThree = (table: string, row: object) => migrateRow(chain, 3, table, row as OldRow);

describe('the migration to version 4', () => {
  const shipped = [...builtInProcesses(), ...allTemplates('en'), ...allTemplates('de')];

  it.each(shipped.map((process) => [process.id, process] as const))(
    'gives the asks of %s the reasons that they ship with',
    (_id, process) => {
      expect(asOfThree(process)).not.toEqual(process);
      expect(fromThree('processes', asOfThree(process))).toEqual(process);
      // Once is enough, and what is there stays.
      expect(fromThree('processes', process)).toEqual(process);
    },
  );

  it('leaves the rep’s own elements alone, and asks that the rep gave another kind', () => {
    const [english] = builtInProcesses() as [Process];
    const own = patchElement(contentOf(english), 'discover.commitments.change', { kind: 'other' });
    const old = asOfThree({ ...english, ...own });
    const now = fromThree('processes', old) as unknown as Process;
    const reasonsOf = (key: string) =>
      now.stages.flatMap(({ elements }) => elements).find((element) => element.key === key)?.commonReasons;
    expect(reasonsOf('discover.commitments.change')).toBeUndefined();
    expect(reasonsOf('discover.steps.three-levels')).toBeUndefined();
    expect(reasonsOf('discover.commitments.consensus')).toEqual(['time_depth', 'boardroom', 'bother', 'fear']);
  });

  it('makes two versions differ in nothing in which they did not differ before', () => {
    const [english] = builtInProcesses() as [Process];
    const before = contentOf(english);
    const after = dropElement(before, before, 'target.commitments.time');
    const then = processDifference(asOfThree(before), asOfThree(after));
    const [was, is] = [before, after].map((one) => fromThree('processes', asOfThree(one)) as unknown as Process);
    expect(was && is && processDifference(was, is)).toEqual(then);
    expect(then).toHaveLength(1);
  });

  it.each([{}, { stages: null }, { stages: [null, 'x', { elements: 7 }] }, { stages: [{ elements: [null, []] }] }])(
    'passes what is no process on to whoever checks it: %j',
    (row) => expect(() => fromThree('processes', row)).not.toThrow(),
  );

  it('happens to the rows, the drafts and the state before a restore when the book opens', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const [english] = builtInProcesses() as [Process];
    const draft = { key: 'standard', madeFrom: 'standard@1', content: contentOf(english), at: 7 };
    const rows = {
      processes: [english],
      meta: [
        { key: 'drafts', value: { drafts: [draft] } },
        { key: 'purged', value: { at: 7 } },
      ],
      before: [
        { id: 1, table: 'processes', rows: [english] },
        { id: 2, table: 'deals', rows: [{ id: 'd1' }] },
        { id: 3, table: '+processes', rows: [english] },
        { id: 4, table: '-processes', rows: [{ id: 'mine@1' }] },
      ],
    };
    const old = new Book('test', options, startChain().with(v1).with(v2).with(v3));
    await old.open();
    for (const [table, list] of Object.entries(asOfThree(rows))) await old.table(table).bulkAdd(list);
    old.close();
    const { book } = await openTestBook({ ...options, name: 'test' });
    expect(await book.processes.get('standard@1')).toEqual(english);
    expect(await book.meta.get('drafts')).toEqual(rows.meta[0]);
    expect(await book.meta.get('purged')).toEqual(rows.meta[1]);
    expect(await book.before.toArray()).toEqual(rows.before);
    book.close();
  });
});
