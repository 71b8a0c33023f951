// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPulse } from '../../lib/sites/pulse.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'Date'],
  });
});
afterEach(() => vi.useRealTimers());

function start(): { run: ReturnType<typeof vi.fn>; pulse: ReturnType<typeof startPulse>; end: AbortController } {
  const run = vi.fn<() => void>();
  const end = new AbortController();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  return { run, end, pulse: startPulse(window, run, end.signal) };
}

describe('a pulse', () => {
  it('comes when the frame is drawn, and not before', () => {
    const { run, pulse } = start();
    requestAnimationFrame(() => expect(run).not.toHaveBeenCalled());
    pulse.soon();
    requestAnimationFrame(() => expect(run).not.toHaveBeenCalled());
    vi.advanceTimersToNextFrame();
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('makes one call after the next frame of many signs', () => {
    const { run, pulse } = start();
    for (let index = 0; index < 100; index += 1) pulse.soon();
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(17);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('waits for quiet, but not for ever', () => {
    const { run, pulse } = start();
    for (let index = 0; index < 22; index += 1) {
      pulse.later();
      vi.advanceTimersByTime(100);
    }
    expect(run).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('comes behind the frame of a sign when there is no quiet: the next one is furthest then', () => {
    const { run, pulse } = start();
    const sinceSign: number[] = [];
    let sign = 0;
    run.mockImplementation(() => void sinceSign.push(performance.now() - sign));
    for (let index = 0; index < 40; index += 1) {
      sign = performance.now();
      pulse.later();
      vi.advanceTimersByTime(90);
    }
    expect(sinceSign.length).toBeGreaterThan(2);
    for (const ms of sinceSign) expect(ms).toBeLessThanOrEqual(17);
  });

  it('does at once what was to be done later', () => {
    const { run, pulse } = start();
    pulse.later();
    pulse.soon();
    vi.advanceTimersByTime(2_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('beats in a hidden tab too, where no frames are drawn', () => {
    const { run, pulse } = start();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.stubGlobal('requestAnimationFrame', () => 1);
    pulse.soon();
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('beats in a tab that is hidden while it waits for a frame', () => {
    const { run, pulse } = start();
    vi.stubGlobal('requestAnimationFrame', () => 1);
    pulse.later();
    vi.advanceTimersByTime(500);
    expect(run).not.toHaveBeenCalled();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    pulse.soon();
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('is not held up by a clock that is put back', () => {
    const { run, pulse } = start();
    pulse.later();
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(500);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', () => {
    const { run, pulse, end } = start();
    pulse.soon();
    pulse.later();
    end.abort();
    pulse.soon();
    pulse.later();
    vi.advanceTimersByTime(5_000);
    expect(run).not.toHaveBeenCalled();
  });
});
