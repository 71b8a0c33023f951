/** What a field of a date reads back: words of any kind, and each day as the field itself has written it. */
import { expect, it } from 'vitest';
import { dueText } from '../../components/deal/form/due-value.ts';
import { openAskedBook } from './support/sample.ts';

it('reads a day as it is written in the field, however long ago it was', async () => {
  const asked = await openAskedBook();
  const read = (text: string) => asked.ask('read-due', { text }, null);
  for (const due of [{ date: '2025-01-09' }, { date: '2019-12-31', time: '17:30' }, { date: '2031-02-28' }])
    expect(await read(dueText(due)), due.date).toMatchObject({ ok: true, due });
  for (const none of ['2026-02-30', '2026-13-01', '2026-01-09 25:00', '2026-01-09 or so'])
    expect(await read(none), none).toEqual({ ok: false });
});
