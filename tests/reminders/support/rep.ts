/** A rep's machine in a test: a clock and a zone that can be moved, and what was told so far. */
import type { Settings } from '../../../lib/domain/rows/types.ts';
import { digestVerdict, singlesOf, singleVerdict } from '../../../lib/reminders/due.ts';
import { lookNow, nextLook } from '../../../lib/reminders/look.ts';
import { reminderRules } from '../../../lib/domain/time/reminder-rules.ts';

export type Asked = Parameters<typeof singlesOf>[0];

export class Rep {
  /** In the order in which it was told, each with the moment. */
  readonly log: { key: string; at: number }[] = [];
  now: number;
  zone: string;
  settings: Partial<Settings>;
  commitments: Asked[];

  constructor(now: number, zone: string, settings: Partial<Settings> = {}, commitments: Asked[] = []) {
    this.now = now;
    this.zone = zone;
    this.settings = settings;
    this.commitments = commitments;
  }

  get moment() {
    const told = new Set(this.log.map(({ key }) => key));
    return { now: this.now, zone: this.zone, rules: reminderRules(this.settings), told };
  }

  get singles() {
    return this.commitments.flatMap((commitment) => singlesOf(commitment, this.moment));
  }

  verdicts() {
    const { moment } = this;
    return {
      digest: digestVerdict(moment),
      singles: this.singles.map((single) => ({ key: single.key, verdict: singleVerdict(single, moment) })),
    };
  }

  /** @returns the keys that are told by this look */
  look(): string[] {
    const { digest, singles } = lookNow(this.moment, this.singles);
    const keys = [...(digest === null ? [] : [digest]), ...singles.map(({ key }) => key)];
    this.log.push(...keys.map((key) => ({ key, at: this.now })));
    return keys;
  }

  /** Until then nothing happens but the alarm. */
  followAlarm(until: number): void {
    this.look();
    while (this.now < until) {
      const next = nextLook(this.moment, this.singles, []);
      if (next <= this.now) throw new Error('the alarm stands still');
      this.now = next;
      this.look();
    }
  }
}

export function asked(fields: Partial<Asked> = {}): Asked {
  return { id: 'c1', state: 'given', direction: 'we', askedAt: 0, due: null, ...fields };
}
