import { describe, expect, it } from 'vitest';
import { coalesce } from '../../lib/background/coalesce.ts';

function slowWork() {
  const ends: ((error?: Error) => void)[] = [];
  const run = coalesce(
    () =>
      new Promise((resolve, reject) => {
        ends.push((error) => (error ? reject(error) : resolve()));
      }),
  );
  return { ends, run };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('coalesce', () => {
  it('answers a burst with one run now and one afterwards', async () => {
    const { ends, run } = slowWork();
    const first = run();
    await settle();
    const rest = [run(), run(), run()];
    await settle();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await first;
    await settle();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all(rest);
    expect(ends).toHaveLength(2);
  });

  it('looks again for whoever asks after the run has begun', async () => {
    const { ends, run } = slowWork();
    void run();
    await settle();
    void run();
    ends[0]?.();
    await settle();
    void run();
    ends[1]?.();
    await settle();
    expect(ends).toHaveLength(3);
  });

  it('goes on after a run that failed, and tells only those who waited for it', async () => {
    const { ends, run } = slowWork();
    const first = run();
    await settle();
    ends[0]?.(new Error('once'));
    await expect(first).rejects.toThrow('once');
    const second = run();
    await settle();
    ends[1]?.();
    await second;
  });
});
