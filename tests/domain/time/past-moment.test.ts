import { expect, it } from 'vitest';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { dayOfPast, pastMoment } from '../../../lib/domain/time/past-moment.ts';

const NOW = Date.parse('2026-11-30T20:00:00Z');
const ZONES = ['Pacific/Honolulu', 'America/Chicago', 'UTC', 'Europe/Berlin', 'Australia/Sydney', 'Pacific/Auckland'];
const FAR = ['Pacific/Kiritimati', 'Pacific/Chatham', 'Pacific/Fiji', 'Etc/GMT+12'];

it.each(['2026-01-10', '2026-07-10', '2026-03-29'])('a moment of %s is that day where it was, and by UTC', (day) => {
  for (const zone of [...ZONES, ...FAR]) {
    const moment = pastMoment(day, NOW, zone);
    expect([zone, civilDateOf(moment, zone), civilDateOf(moment, 'UTC')]).toEqual([zone, day, day]);
    expect(dayOfPast(moment, zone)).toBe(day);
  }
});

it('noon by UTC is the day that was written so, wherever it is read', () => {
  for (const zone of [...ZONES, ...FAR]) expect(dayOfPast(Date.parse('2026-01-10T12:00:00Z'), zone)).toBe('2026-01-10');
  expect(dayOfPast(Date.parse('2026-01-10T12:30:00Z'), 'Pacific/Auckland')).toBe('2026-01-11');
});

it('is never ahead of now', () => {
  expect(pastMoment('2026-12-01', NOW, 'Pacific/Auckland')).toBe(NOW);
});
