/**
 * Days of a rep in twelve zones, over changes of the clock, leap days and turns of the year: the machine sleeps, restarts,
 * travels, and its clock is set a day back and a year ahead. Each reminder and each digest once; what is due is told unless
 * a rule holds it back; nothing before its time, nothing in quiet hours; and the alarm alone is never late.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays } from '../../../lib/domain/time/civil-date.ts';
import { isQuiet, newsMinute, reminderRules } from '../../../lib/domain/time/reminder-rules.ts';
import { lookInto, takeDue } from '../../../lib/reminders/look-into.ts';
import { workingWeek } from '../../../lib/domain/time/working-days.ts';
import { defaultSettings } from '../../../lib/store/opening/defaults.ts';
import { ZONES } from '../../reminders/support/zones.ts';
import { addNorthwind, openTestBook } from '../../store/support/book-in-memory.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { databaseOf } from '../support/memory-database.ts';
import type { MemoryDatabase } from '../support/memory-database.ts';
import {
  DAY,
  dateOn,
  daysOf,
  isChangeDay,
  MINUTE,
  minuteOn,
  wall,
  weekdayOn,
  whenShown,
  zoneAt,
} from '../support/wall.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** Every so many have a whole database. */
const WHOLE_EVERY = 25;
const HOUR = 60 * MINUTE;
const LEAD = 15 * MINUTE;
/** So far apart the time between two alarms is looked at, and so far ahead. */
const EVERY = 20 * MINUTE;
const AHEAD = DAY;
const ENDS = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const aCommitment = fc.record({
  days: fc.integer({ min: -1, max: 4 }),
  time: fc.constantFrom('00:05', '02:20', '09:00', '12:10', '14:30', '23:55'),
  // The two ends of the calendar are 25 hours apart: a day of one is never that of the other.
  zone: fc.option(fc.constantFrom(...ZONES, ...ENDS, ...ENDS)),
  reply: fc.boolean(),
});
const aStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('alarm' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 9 * HOUR }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: HOUR, max: 3 * DAY }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(-DAY, -HOUR, 366 * DAY, -366 * DAY) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('zone' as const), zone: fc.constantFrom(...ZONES, ...ENDS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      which: fc.nat(),
      hours: fc.integer({ min: 0, max: 30 }),
    }),
  },
);
const aLife = fc.record({
  day: fc.nat(),
  digestAt: fc.constantFrom('08:30', '00:10', '02:30', '12:00', '19:00', '23:50', null),
  quietFrom: fc.constantFrom('18:00', '22:00', '00:00', '12:00'),
  quietTo: fc.constantFrom('08:00', '06:30', '00:00', '13:00'),
  workingDays: fc.constantFrom<Weekday[]>([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7], [3]),
  commitments: fc.array(aCommitment, { minLength: 1, maxLength: 5 }),
  steps: fc.array(aStep, { minLength: 8, maxLength: 25, size: 'max' }),
});
type Life = typeof aLife extends fc.Arbitrary<infer T> ? T : never;
type Rules = ReturnType<typeof reminderRules>;

interface Open {
  id: string;
  due: { date: string; time?: string; zone?: string } | null;
  replyBy: string | undefined;
  snoozedUntil: number | null;
}

class Machine {
  readonly told = new Set<string>();
  next = 0;
  zone: string;
  readonly #disk: MemoryDatabase['options'];
  #test: TestBook;
  readonly #rules: Rules;
  readonly #ids: string[] = [];
  #starts = 0;

  constructor(disk: MemoryDatabase['options'], test: TestBook, zone: string, life: Life) {
    this.#disk = disk;
    this.#test = test;
    this.zone = zone;
    this.#rules = reminderRules(life);
  }

  get now(): number {
    return this.#test.env.now();
  }

  pass(ms: number): void {
    this.#test.pass(ms);
  }

  close(): void {
    this.#test.book.close();
  }

  async begin({ digestAt, quietFrom, quietTo, workingDays, commitments }: Life): Promise<void> {
    await this.#test.must('change-settings', { digestAt, quietFrom, quietTo, workingDays });
    const { dealId, contactId } = await addNorthwind(this.#test);
    const today = dateOn(this.now, this.zone);
    for (const { days, time, zone, reply } of commitments) {
      const date = addDays(today, days);
      const due = reply ? null : { date, time, ...(zone === null ? {} : { zone }) };
      const direction = reply ? ('they' as const) : ('we' as const);
      const args = { dealId, contactId, kind: 'other' as const, words: 'The plan', direction, due };
      const { created } = await this.#test.must('record-commitment', args);
      this.#ids.push(created ?? '');
      if (reply) await this.#test.must('await-reply', { commitmentId: created ?? '', replyBy: date });
    }
  }

  /** Killed and started anew, with what lies on the disk. */
  async restart(): Promise<void> {
    const { now } = this;
    this.close();
    this.#starts += 1;
    this.#test = await openTestBook({ ...this.#disk, ids: `start${this.#starts}` });
    this.pass(now - this.now);
  }

  /** Puts one aside for hours, or is done with it. */
  async settle(which: number, hours: number): Promise<void> {
    const commitmentId = this.#ids[which % this.#ids.length] ?? '';
    if (hours > 0) await this.#test.run('snooze-commitment', { commitmentId, until: this.now + hours * HOUR });
    else await this.#test.run('advance-commitment', { commitmentId, state: 'withdrawn' });
  }

  async look(): Promise<void> {
    const settings = (await this.#test.book.settings.toCollection().first()) ?? defaultSettings();
    const clock = { now: this.now, zone: this.zone, week: workingWeek(settings) };
    const { look, next } = await lookInto(this.#test.book, settings, clock);
    const { digest, singles } = await takeDue(this.#test.book, look, clock);
    assert.ok(next > this.now, 'the alarm stands still');
    this.next = next;
    const open = await this.#open();
    const keys = [...(digest === null ? [] : [digest]), ...singles.map(({ single }) => single.key)];
    for (const key of keys) {
      assert.ok(!this.told.has(key), `${key} is told twice`);
      assert.ok(!isQuiet(this.#rules, minuteOn(this.now, this.zone)), `${key} is told in quiet hours`);
      assert.ok(this.#rules.workingDays.has(weekdayOn(this.now, this.zone)), `${key} is told on a day off`);
      const early = open.some((one) => dueKey(one) === key && this.now < momentOf(one, this.zone).earliest - LEAD);
      assert.ok(!early, `${key} is told too early`);
      this.told.add(key);
    }
    for (const key of this.#missing(this.now, open)) assert.fail(`${key} is not told at ${this.#words(this.now)}`);
    for (let at = this.now + EVERY; at < Math.min(next, this.now + AHEAD); at += EVERY)
      for (const key of this.#missing(at, open))
        assert.fail(`${key} is due at ${this.#words(at)}, and the alarm comes at ${this.#words(next)}`);
  }

  #words(at: number): string {
    return `${wall(at, this.zone)} ${this.zone}`;
  }

  async #open(): Promise<Open[]> {
    const rows = await this.#test.book.commitments.bulkGet(this.#ids);
    return rows.flatMap((row) =>
      row && (row.state === 'asked' || row.state === 'given')
        ? [{ id: row.id, due: row.due, replyBy: row.replyBy, snoozedUntil: row.snoozedUntil ?? null }]
        : [],
    );
  }

  /** What has to be told at that moment, by the wall and the rules alone, and was not. */
  #missing(at: number, open: readonly Open[]): string[] {
    const rules = this.#rules;
    const [date, minute] = [dateOn(at, this.zone), minuteOn(at, this.zone)];
    if (isQuiet(rules, minute) || !rules.workingDays.has(weekdayOn(at, this.zone))) return [];
    const news = newsMinute(rules);
    // Where the wall is put forward over the minute, or back behind it, it is no measure.
    const isNews = news !== null && minute >= news && !isChangeDay(at, this.zone);
    const digest = `digest:${date}`;
    const wanted = rules.digest !== null && isNews ? [digest] : [];
    for (const one of open) {
      if (one.snoozedUntil !== null && one.snoozedUntil > at) continue;
      const due = momentOf(one, this.zone);
      if (one.due?.time && at >= due.latest - LEAD && date <= dateOn(due.earliest, this.zone)) wanted.push(dueKey(one));
      if (one.replyBy !== undefined && isNews && date === this.#workingDayAfter(one.replyBy) && !this.told.has(digest))
        wanted.push(`reply:${one.id}:${one.replyBy}`);
    }
    // The digest says it for what would have been said one by one.
    const said = wanted.includes(digest) ? wanted.filter((key) => !key.startsWith('reply:')) : wanted;
    return said.filter((key) => !this.told.has(key));
  }

  #workingDayAfter(date: string): string {
    let day = addDays(date, 1);
    while (!this.#rules.workingDays.has(new Date(day).getUTCDay() || 7)) day = addDays(day, 1);
    return day;
  }
}

function dueKey({ id, due }: Open): string {
  return `due:${id}:${due?.date}T${due?.time}`;
}

const moments = new Map<string, { earliest: number; latest: number }>();

function momentOf({ due }: Open, zone: string): { earliest: number; latest: number } {
  if (!due?.time) return { earliest: Infinity, latest: Infinity };
  const key = `${due.date} ${due.time} ${due.zone ?? zone}`;
  const known = moments.get(key) ?? whenShown(`${due.date} ${due.time}`, due.zone ?? zone);
  moments.set(key, known);
  return known;
}

async function tryLife(number: number): Promise<string[]> {
  const [life] = fc.sample(aLife, { seed: seedOf(number), numRuns: 1 });
  if (!life) return [];
  const zone = zoneAt(number);
  const days = daysOf(zone);
  const { options } = databaseOf(number, WHOLE_EVERY);
  const test = await openTestBook(options);
  test.pass((days[life.day % days.length] ?? 0) - test.env.now() - DAY);
  const machine = new Machine(options, test, zone, life);
  try {
    await machine.begin(life);
    await machine.look();
    for (const step of life.steps) {
      if (step.do === 'alarm') machine.pass(machine.next - machine.now);
      if (step.do === 'pass') machine.pass(step.ms);
      if (step.do === 'zone') machine.zone = step.zone;
      if (step.do === 'restart') await machine.restart();
      if (step.do === 'settle') await machine.settle(step.which, step.hours);
      await machine.look();
    }
  } finally {
    machine.close();
  }
  return Array.from(machine.told, (key) => key.split(':')[0] ?? '');
}

export const clocks: Trial = {
  part: 'clocks',
  id: 'clocks',
  what: 'days of a rep in one of twelve zones, with sleeps, journeys and clocks that are set',
  full: 2000,
  short: 24,
  batch: 50,
  of: ['lib/reminders', 'lib/domain', 'lib/store', 'lib/commands', 'tests/reminders/support'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryLife),
};
