// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { onNavigation } from '../../../lib/sites/linkedin/navigation.ts';

describe('navigation', () => {
  it('is heard until the signal ends', () => {
    const call = vi.fn<() => void>();
    const end = new AbortController();
    onNavigation(window, call, end.signal);
    window.dispatchEvent(new Event('hashchange'));
    window.dispatchEvent(new Event('popstate'));
    end.abort();
    window.dispatchEvent(new Event('hashchange'));
    expect(call).toHaveBeenCalledTimes(2);
  });
});
