import { afterEach, describe, expect, it } from 'vitest';
import { agoWords, dayWords, exactDay, exactMoment, relativeDays } from '../../../../components/ui/words/date-words.ts';
import { dueWords } from '../../../../components/deal/form/due-value.ts';
import { nextMorning } from '../../../../components/deal/ledger/next-morning.ts';

const TODAY = '2026-05-04';
const NOW = new Date(2026, 4, 4, 10).getTime();
const DAY = 86_400_000;

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

describe('dates as people say them', () => {
  it.each([
    ['2026-05-04', 'today', 'heute'],
    ['2026-05-05', 'tomorrow', 'morgen'],
    ['2026-05-03', 'yesterday', 'gestern'],
    ['2026-05-14', 'Thu\u00a014\u00a0May', 'Do\u00a014.\u00a0Mai'],
    ['2026-09-30', 'Wed\u00a030\u00a0Sept', 'Mi\u00a030.\u00a0Sept'],
    ['2027-01-02', 'Sat\u00a02\u00a0Jan\u00a02027', 'Sa\u00a02.\u00a0Jan\u00a02027'],
  ])('%s: %s, %s', (date, english, german) => {
    expect(dayWords(date, TODAY, 'en')).toBe(english);
    expect(dayWords(date, TODAY, 'de')).toBe(german);
  });
  it.each([
    ['2026-05-04', 'aujourd’hui'],
    ['2026-05-05', 'demain'],
    ['2026-05-14', 'jeu\u00a014\u00a0mai'],
    ['2026-12-01', 'mar\u00a01er\u00a0déc'],
    ['2027-01-21', 'jeu\u00a021\u00a0janv\u00a02027'],
  ])('%s in French: %s', (date, words) => expect(dayWords(date, TODAY, 'fr')).toBe(words));
  it.each([
    ['2026-05-04', 'hoje'],
    ['2026-05-05', 'amanhã'],
    ['2026-05-03', 'ontem'],
    ['2026-05-14', 'qui\u00a014\u00a0mai'],
    ['2027-01-02', 'sáb\u00a02\u00a0jan\u00a02027'],
  ])('%s in Portuguese: %s', (date, words) => expect(dayWords(date, TODAY, 'pt')).toBe(words));
  it.each([
    ['2026-05-04', 'hoy'],
    ['2026-05-05', 'mañana'],
    ['2026-05-03', 'ayer'],
    ['2026-05-14', 'jue\u00a014\u00a0may'],
    ['2027-01-02', 'sáb\u00a02\u00a0ene\u00a02027'],
  ])('%s in Spanish: %s', (date, words) => expect(dayWords(date, TODAY, 'es')).toBe(words));
  it('counts days in words', () => {
    expect(relativeDays(9, 'es')).toBe('dentro de 9 días');
    expect(relativeDays(9, 'fr')).toBe('dans 9 jours');
    expect(relativeDays(-2, 'fr')).toBe('avant-hier');
    expect(relativeDays(9, 'pt')).toBe('em 9 dias');
    expect(relativeDays(-3, 'pt')).toBe('há 3 dias');
    expect(relativeDays(9, 'en')).toBe('in 9 days');
    expect(relativeDays(-3, 'de')).toBe('vor 3 Tagen');
  });
  it('takes the unit that fits', () => {
    expect(agoWords(NOW - 9 * DAY, NOW, 'en')).toBe('9 days ago');
    expect(agoWords(NOW - 100 * DAY, NOW, 'en')).toBe('3 months ago');
    expect(agoWords(NOW - 100 * DAY, NOW, 'fr')).toBe('il\u00a0y\u00a0a\u00a03 mois');
    expect(agoWords(NOW - 800 * DAY, NOW, 'en')).toBe('2 years ago');
  });
  it('gives the exact day for the tooltip', () => expect(exactDay('2026-05-14', 'en')).toContain('14 May 2026'));
  it('gives the exact time where the rep is now, also in a tab that was open on the way there', () => {
    const at = Date.parse('2026-05-14T22:30:00Z');
    process.env['TZ'] = 'Europe/London';
    expect(exactMoment(at, 'en')).toMatch(/14 May 2026.*23:30/);
    process.env['TZ'] = 'Asia/Tokyo';
    expect(exactMoment(at, 'en')).toMatch(/15 May 2026.*07:30/);
    // The same clock as London in winter, and another one in summer.
    process.env['TZ'] = 'Europe/London';
    expect(exactMoment(Date.parse('2026-01-14T22:30:00Z'), 'en')).toMatch(/14 January 2026.*22:30/);
    process.env['TZ'] = 'Atlantic/Reykjavik';
    expect(exactMoment(at, 'en')).toMatch(/14 May 2026.*22:30/);
  });
  it('reads a due date back with its distance and time', () => {
    expect(dueWords({ date: '2026-05-14' }, TODAY, 'en')).toBe('Thu\u00a014\u00a0May, in 10 days');
    expect(dueWords({ date: '2026-05-05', time: '14:00' }, TODAY, 'en')).toBe('tomorrow 14:00');
  });
  it('puts off until the next morning where the rep is', () => {
    const morning = new Date(nextMorning(NOW));
    expect([morning.getDate(), morning.getHours()]).toEqual([5, 6]);
    expect(new Date(nextMorning(new Date(2026, 11, 31, 23).getTime())).getFullYear()).toBe(2027);
  });
});
