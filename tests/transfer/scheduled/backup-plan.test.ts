import { describe, expect, it } from 'vitest';
import { nextBackupAt, readBackupState } from '../../../lib/transfer/scheduled/backup-plan.ts';
import type { BackupState } from '../../../lib/transfer/scheduled/backup-plan.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-03-02T09:00:00Z');
const fresh = await readBackupState(memoryStorage());
const state = (change: Partial<BackupState>): BackupState => ({ ...fresh, every: 'daily', ...change });

describe('the next backup that saves itself', () => {
  it('never comes while it is off', () => {
    expect(nextBackupAt(fresh, NOW)).toBeNull();
    expect(nextBackupAt(state({ every: 'off', checked: 0 }), NOW)).toBeNull();
  });

  it('is due at once where there is none, and a day or a week after the last look', () => {
    expect(nextBackupAt(state({}), NOW)).toBe(0);
    expect(nextBackupAt(state({ checked: NOW - HOUR }), NOW)).toBe(NOW - HOUR + DAY);
    expect(nextBackupAt(state({ every: 'weekly', checked: NOW - HOUR }), NOW)).toBe(NOW - HOUR + 7 * DAY);
  });

  it('is tried again in an hour, and only when its time comes where it waits for the rep', () => {
    const checked = NOW - 3 * DAY;
    expect(nextBackupAt(state({ checked, failed: { at: NOW, why: 'full' } }), NOW)).toBe(NOW + HOUR);
    expect(nextBackupAt(state({ checked, failed: { at: NOW, why: 'ask-folder' } }), NOW)).toBe(NOW + DAY);
  });

  it('is not put off by a clock that was a year ahead', () => {
    const ahead = NOW + 365 * DAY;
    expect(nextBackupAt(state({ checked: ahead, failed: { at: ahead, why: 'full' } }), NOW)).toBe(0);
  });
});
