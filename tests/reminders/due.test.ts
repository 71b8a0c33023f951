/** Each digest and each reminder once, or held back by a rule that has a name. */
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addDays, civilDateOf, weekdayOf } from '../../lib/domain/time/civil-date.ts';
import { isQuiet, newsMinute, reminderRules } from '../../lib/domain/time/reminder-rules.ts';
import { instantOf, wallClock } from '../../lib/reminders/wall-clock.ts';
import { asked, Rep } from './support/rep.ts';
import { ZONES } from './support/zones.ts';

// Formatting a time in a zone is slow, on a machine that has ten other things to do.
vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Wednesday. */
const START = Date.parse('2027-06-09T06:00:00Z');
const at = (iso: string) => Date.parse(iso);

describe('the digest', () => {
  const rep = (iso: string, settings = {}) => new Rep(at(iso), 'UTC', settings);

  it.each([
    ['2027-06-09T08:29:00Z', {}, 'not-yet'],
    ['2027-06-09T08:30:00Z', {}, 'now'],
    ['2027-06-09T17:59:00Z', {}, 'now'],
    ['2027-06-09T18:00:00Z', {}, 'quiet'],
    ['2027-06-12T09:00:00Z', {}, 'day-off'],
    ['2027-06-12T09:00:00Z', { workingDays: [6] }, 'now'],
    ['2027-06-09T09:00:00Z', { digestAt: null }, 'off'],
    // Held back until the quiet hours end.
    ['2027-06-09T07:30:00Z', { digestAt: '07:00' }, 'not-yet'],
    ['2027-06-09T08:00:00Z', { digestAt: '07:00' }, 'now'],
    // After the quiet hours the day is over.
    ['2027-06-09T20:00:00Z', { digestAt: '19:00' }, 'quiet'],
    ['2027-06-09T03:00:00Z', { digestAt: '03:00', quietFrom: '00:00', quietTo: '00:00' }, 'now'],
    ['2027-06-09T13:00:00Z', { digestAt: '12:00', quietFrom: '12:00', quietTo: '14:00' }, 'not-yet'],
    ['2028-02-29T08:30:00Z', {}, 'now'],
  ])('at %s with %o: %s', (iso, settings, verdict) => {
    expect(rep(iso, settings).verdicts().digest).toBe(verdict);
  });

  it('comes once after a sleep on the same day, and not at all when the day is over', () => {
    const awake = rep('2027-06-09T14:00:00Z');
    expect([awake.look(), awake.look()]).toEqual([['digest:2027-06-09'], []]);
    const late = rep('2027-06-09T22:00:00Z');
    expect(late.look()).toEqual([]);
    late.now = at('2027-06-10T08:30:00Z');
    expect(late.look()).toEqual(['digest:2027-06-10']);
  });

  it('comes once for a day that is lived twice in two zones', () => {
    const traveller = new Rep(at('2027-06-09T00:30:00Z'), 'Asia/Tokyo');
    expect(traveller.look()).toEqual(['digest:2027-06-09']);
    traveller.zone = 'America/Los_Angeles';
    traveller.now = at('2027-06-09T18:00:00Z');
    expect(traveller.verdicts().digest).toBe('told');
  });
});

describe('a reminder by itself', () => {
  const promise = asked({ due: { date: '2027-06-09', time: '15:00' } });

  it('comes a quarter of an hour before its time, once, also after a sleep on its day', () => {
    const rep = new Rep(at('2027-06-09T14:44:00Z'), 'UTC', { digestAt: null }, [promise]);
    expect(rep.look()).toEqual([]);
    rep.now += 3 * HOUR - 10 * MINUTE;
    expect([rep.look(), rep.look()]).toEqual([['due:c1:2027-06-09T15:00'], []]);
  });

  it.each([
    ['the day is over', '2027-06-10T09:00:00Z', {}, {}, 'day-over'],
    ['it is quiet', '2027-06-09T18:30:00Z', {}, {}, 'quiet'],
    ['the day is off', '2027-06-09T15:00:00Z', { workingDays: [1] }, {}, 'day-off'],
    ['it was put aside', '2027-06-09T15:00:00Z', {}, { snoozedUntil: at('2027-06-09T16:00:00Z') }, 'snoozed'],
  ])('is held back when %s', (_why, iso, settings, fields, verdict) => {
    const rep = new Rep(at(iso), 'UTC', settings, [{ ...promise, ...fields }]);
    expect(rep.verdicts().singles).toEqual([{ key: 'due:c1:2027-06-09T15:00', verdict }]);
    expect(rep.look()).not.toContain('due:c1:2027-06-09T15:00');
  });

  it('is none for what is over, and a new one for a new time', () => {
    expect(new Rep(START, 'UTC', {}, [{ ...promise, state: 'kept' }]).singles).toEqual([]);
    const rep = new Rep(at('2027-06-09T14:50:00Z'), 'UTC', { digestAt: null }, [promise]);
    rep.look();
    rep.commitments = [asked({ due: { date: '2027-06-09', time: '15:05' } })];
    expect(rep.look()).toEqual(['due:c1:2027-06-09T15:05']);
  });

  it('means the zone in which the time was said', () => {
    const due = { date: '2027-06-09', time: '09:00', zone: 'America/New_York' };
    const rep = new Rep(at('2027-06-09T12:44:00Z'), 'Europe/Berlin', { digestAt: null }, [asked({ due })]);
    expect(rep.look()).toEqual([]);
    rep.now += MINUTE;
    expect(rep.look()).toHaveLength(1);
  });

  it('of a reply that did not come is told on the next working day, by the digest where there is one', () => {
    const ask = asked({ state: 'asked', direction: 'they', replyBy: '2027-06-11' });
    const alone = new Rep(at('2027-06-12T09:00:00Z'), 'UTC', { digestAt: null }, [ask]);
    expect(alone.look()).toEqual([]);
    alone.now = at('2027-06-14T08:30:00Z');
    expect([alone.look(), alone.look()]).toEqual([['reply:c1:2027-06-11'], []]);
    const withDigest = new Rep(at('2027-06-14T08:30:00Z'), 'UTC', {}, [ask]);
    expect(withDigest.look()).toEqual(['digest:2027-06-14']);
    expect(withDigest.verdicts().singles[0]?.verdict).toBe('in-digest');
  });
});

/** The days of a year on which the clock is changed, and one on which it is not. */
function changesOf(zone: string): string[] {
  const days = Array.from({ length: 365 }, (_, day) => addDays('2027-01-02', day));
  const noon = (day: string) => instantOf(day, 720, zone);
  return ['2027-06-09', ...days.filter((day) => noon(day) - noon(addDays(day, -1)) !== DAY)];
}

describe('the alarm alone', () => {
  it.each(ZONES)('brings each working day of a winter its digest, at its minute, in %s', (zone) => {
    const rep = new Rep(at('2027-12-30T12:00:00Z'), zone);
    const first = addDays(civilDateOf(rep.now, zone), 1);
    rep.followAlarm(rep.now + 101 * DAY);
    const told = rep.log.filter(({ key }) => key >= `digest:${first}`);
    const days: string[] = [];
    for (let day = first; day < addDays(first, 100); day = addDays(day, 1)) {
      if (weekdayOf(day) !== 0 && weekdayOf(day) !== 6) days.push(day);
    }
    expect(told.slice(0, days.length).map(({ key }) => key)).toEqual(days.map((day) => `digest:${day}`));
    for (const { key, at: when } of told) expect(when, key).toBe(instantOf(key.slice(7), 510, zone));
  });

  it.each(ZONES)('brings a digest and a reminder also in the hour that is left out or comes twice, in %s', (zone) => {
    for (let hour = 0; hour < 4; hour += 1) {
      const time = `0${hour}:20`;
      const settings = { digestAt: time, quietFrom: '12:00', quietTo: '12:00', workingDays: [1, 2, 3, 4, 5, 6, 7] };
      for (const date of changesOf(zone)) {
        const rep = new Rep(instantOf(addDays(date, -1), 720, zone), zone, settings);
        rep.commitments = [asked({ due: { date, time: `0${hour}:40` } })];
        rep.followAlarm(rep.now + 2 * DAY);
        expect(rep.log.map(({ key }) => key).toSorted()).toEqual([
          `digest:${addDays(date, -1)}`,
          `digest:${date}`,
          `digest:${addDays(date, 1)}`,
          `due:c1:${date}T0${hour}:40`,
        ]);
      }
    }
  });

  it('looks again when a quiet time ends and when something comes back', () => {
    const due = { date: '2027-06-09', time: '08:05' };
    const rep = new Rep(at('2027-06-09T07:00:00Z'), 'UTC', { digestAt: null }, [asked({ due })]);
    rep.followAlarm(at('2027-06-09T09:00:00Z'));
    expect(rep.log).toEqual([{ key: 'due:c1:2027-06-09T08:05', at: at('2027-06-09T08:00:00Z') }]);
  });
});

describe('whatever the clock, the zone and the machine do', () => {
  const settings = fc.record({
    digestAt: fc.constantFrom('08:30', '00:10', '02:30', '12:00', '19:00', '23:50', null),
    quietFrom: fc.constantFrom('18:00', '22:00', '00:00', '12:00'),
    quietTo: fc.constantFrom('08:00', '06:30', '00:00', '13:00'),
    workingDays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [3], []),
  });
  const commitment = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    days: fc.integer({ min: -2, max: 6 }),
    time: fc.constantFrom('00:05', '02:20', '09:00', '14:30', '23:55'),
    reply: fc.boolean(),
  });
  const step = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 9 * HOUR }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('sleep' as const), ms: fc.integer({ min: 0, max: 5 * DAY }) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('zone' as const), zone: fc.constantFrom(...ZONES) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('set' as const),
        ms: fc.constantFrom(-DAY, 366 * DAY, -366 * DAY, -HOUR),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  );

  function build(zone: string, wishes: object, drawn: { id: string; days: number; time: string; reply: boolean }[]) {
    const today = civilDateOf(START, zone);
    const commitments = [...new Map(drawn.map((one) => [one.id, one])).values()].map(({ id, days, time, reply }) =>
      reply
        ? asked({ id, state: 'asked', direction: 'they', replyBy: addDays(today, days) })
        : asked({ id, due: { date: addDays(today, days), time } }),
    );
    return new Rep(START, zone, wishes, commitments);
  }

  /** Said anew, without the code under test where it matters: the wall's minute against the settings. */
  function expectRight(rep: Rep): void {
    const { date, minute, weekday } = wallClock(rep.now, rep.zone);
    const rules = reminderRules(rep.settings);
    const news = newsMinute(rules);
    const before = rep.verdicts();
    const told = new Set(rep.log.map(({ key }) => key));
    const keys = rep.look();
    // On the day on which a clock is changed, minutes are no measure.
    const changes = instantOf(date, 0, rep.zone) + minute * MINUTE !== Math.floor(rep.now / MINUTE) * MINUTE;
    const wanted = rules.digest !== null && news !== null && minute >= news && rules.workingDays.has(weekday);
    if (!changes) {
      expect(keys.includes(`digest:${date}`)).toBe(wanted && !isQuiet(rules, minute) && !told.has(`digest:${date}`));
    }
    for (const { key, verdict } of before.singles) {
      const inDigest = key.startsWith('reply:') && keys.includes(`digest:${date}`);
      expect(keys.includes(key), `${key} ${verdict}`).toBe(verdict === 'now' && !inDigest);
    }
    if (keys.length > 0) {
      expect(isQuiet(rules, minute)).toBe(false);
      expect(rules.workingDays.has(weekday)).toBe(true);
    }
  }

  it('nothing is told twice, and nothing is left out without a rule', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        settings,
        fc.array(commitment, { maxLength: 4 }),
        fc.array(step, { minLength: 5, maxLength: 60 }),
        (zone, wishes, drawn, steps) => {
          const rep = build(zone, wishes, drawn);
          for (const one of steps) {
            if (one.do === 'pass' || one.do === 'set' || one.do === 'sleep') rep.now += one.ms;
            if (one.do === 'zone') rep.zone = one.zone;
            if (one.do !== 'sleep') expectRight(rep);
          }
          const keys = rep.log.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
