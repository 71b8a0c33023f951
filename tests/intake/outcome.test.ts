import { expect, it } from 'vitest';
import { outcomeOf } from '../../lib/intake/outcome.ts';
import type { Outcome } from '../../lib/domain/types.ts';

const OUTCOMES: Outcome[] = ['won', 'lost-competitor', 'no-decision', 'disqualified', 'nurture'];

it.each([
  ['Closed won', '', 'won'],
  ['', 'Closed Won (Sales Pipeline)', 'won'],
  ['Abgeschlossen und gewonnen', '', 'won'],
  ['Not won', '', 'no-decision'],
  ['Lost', '', 'no-decision'],
  ['Lost to competitor', '', 'lost-competitor'],
  ['', 'Lost - competition', 'lost-competitor'],
  ['Competitor', '', 'lost-competitor'],
  ['Competitor won', '', 'lost-competitor'],
  ['Won by competitor', '', 'lost-competitor'],
  ['Won against a competitor', '', 'won'],
  ['Closed - won (competitive)', '', 'won'],
  ['Gewonnen gegen den Wettbewerb', '', 'won'],
  ['', 'Competitive evaluation', null],
  ['', 'Wettbewerbsanalyse', null],
  ['', "Won't reply", null],
  ['', 'Later stage', null],
  ['Open', 'Closed won', null],
  ['', 'Discover', null],
  ['', '', null],
])('the status “%s” in the stage “%s” is %s', (status, stage, outcome) => {
  expect(outcomeOf(status, stage)).toBe(outcome);
});

it.each(OUTCOMES)('%s, as our own files say it, is itself', (outcome) => {
  expect(outcomeOf(outcome, '')).toBe(outcome);
});
