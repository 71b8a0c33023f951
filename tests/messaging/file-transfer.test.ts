/** The dashboard's side: bytes become parts, and a worker that was stopped costs another start, not the file. */
import { describe, expect, it } from 'vitest';
import type { AskData, DataAct } from '../../lib/contract/data-acts.ts';
import { sendFile, takeFile } from '../../lib/messaging/file-transfer.ts';

type Answer = (act: DataAct) => unknown;

function port(answer: Answer) {
  const acts: DataAct[] = [];
  const data: AskData = async (act) => {
    acts.push(act);
    return answer(act) as never;
  };
  return { acts, data };
}

function watch() {
  const own = new AbortController();
  const seen: number[] = [];
  return { own, seen, signal: own.signal, onProgress: (done: number) => void seen.push(done) };
}

const partsOf = (acts: DataAct[]) => acts.flatMap((act) => (act.kind === 'put-part' ? [act] : []));

describe('sendFile', () => {
  it('cuts between signs, never within one', async () => {
    const text = '\u{1F680}ü€x'.repeat(200_001);
    const { acts, data } = port(() => true);
    const seen = watch();
    await sendFile(data, new Blob([text]), seen);
    const parts = partsOf(acts);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ part }) => part)).toEqual(parts.map((_, at) => at));
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(seen.seen.at(-1)).toBe(new Blob([text]).size);
  });

  it('starts again when the upload went with the worker, under a new name', async () => {
    let failures = 1;
    const { acts, data } = port((act) => {
      if (act.kind === 'put-part' && act.part === 1 && failures > 0) {
        failures -= 1;
        throw new Error('transfer-gone');
      }
      return true;
    });
    const transfer = await sendFile(data, new Blob(['x'.repeat(2_500_000)]), watch());
    const opened = acts.flatMap((act) => (act.kind === 'open-upload' ? [act.transfer] : []));
    expect(opened).toHaveLength(2);
    expect(opened[0]).not.toBe(opened[1]);
    expect(transfer).toBe(opened[1]);
  });

  it('stops at the rep’s word and drops what is there', async () => {
    const seen = watch();
    const { acts, data } = port((act) => {
      if (act.kind === 'put-part') seen.own.abort();
      return true;
    });
    await expect(sendFile(data, new Blob(['x'.repeat(3_000_000)]), seen)).rejects.toMatchObject({ name: 'AbortError' });
    expect(partsOf(acts)).toHaveLength(1);
    expect(acts.at(-1)?.kind).toBe('drop-transfer');
  });

  it('spares the rest of a file that is refused already', async () => {
    const { acts, data } = port((act) => act.kind !== 'put-part');
    await sendFile(data, new Blob(['x'.repeat(3_000_000)]), watch());
    expect(partsOf(acts)).toHaveLength(1);
  });
});

describe('takeFile', () => {
  it('puts the parts together, and starts over while the book changes, but not for ever', async () => {
    let changes = 2;
    const answer: Answer = (act) => {
      if (act.kind !== 'next-part') return { total: 2 };
      if (act.part === 1 && changes > 0) {
        changes -= 1;
        throw new Error('changed-meanwhile');
      }
      return { text: `part ${act.part};`, done: act.part, total: 1, last: act.part === 1 };
    };
    const blob = await takeFile(port(answer).data, 'backup', watch());
    expect(await blob.text()).toBe('part 0;part 1;');
    changes = 99;
    await expect(takeFile(port(answer).data, 'backup', watch())).rejects.toThrow('changed-meanwhile');
    expect(changes).toBe(96);
  });
});
