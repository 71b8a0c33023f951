import { expect, it } from 'vitest';
import { outcomeOf } from '../../lib/intake/outcome.ts';
import type { Outcome } from '../../lib/domain/rows/types.ts';

const OUTCOMES: Outcome[] = ['won', 'lost-competitor', 'no-decision', 'disqualified', 'nurture'];

it.each([
  ['Closed won', '', 'won'],
  ['', 'Closed Won (Sales Pipeline)', 'won'],
  ['Abgeschlossen und gewonnen', '', 'won'],
  ['Not won', '', 'no-decision'],
  ['Not won (competitor)', '', 'lost-competitor'],
  ['Not yet won', '', null],
  ['Not won yet', '', null],
  ['Noch nicht gewonnen', '', null],
  ['Pas encore gagné', '', null],
  ['Todavía no ganado', '', null],
  ['Ainda não ganho', '', null],
  ['No decision yet', '', null],
  ['', 'Noch keine Entscheidung', null],
  ['Won - not yet invoiced', '', 'won'],
  ['Gewonnen - noch nicht bezahlt', '', 'won'],
  ['Won/Lost', '', null],
  ['', 'Closed (won or lost)', null],
  ['', 'Gewonnen / verloren', null],
  ['Lost', '', 'no-decision'],
  ['Lost to competitor', '', 'lost-competitor'],
  ['', 'Lost - competition', 'lost-competitor'],
  ['Competitor', '', 'lost-competitor'],
  ['Competitor won', '', 'lost-competitor'],
  ['Won by competitor', '', 'lost-competitor'],
  ['', 'Won by competitor', 'lost-competitor'],
  ['', 'Competitor won', 'lost-competitor'],
  ['Lost: competitor won', '', 'lost-competitor'],
  ['Deal won against a competitor', '', 'won'],
  ['Competitor', 'Discover', 'lost-competitor'],
  ['Abandoned', '', 'no-decision'],
  ['', 'Dead', 'no-decision'],
  ['', 'Closed - rejected', 'no-decision'],
  ['', 'Abgesagt', 'no-decision'],
  ['', 'Absage', 'no-decision'],
  ['', 'Storniert', 'no-decision'],
  ['', 'Termin abgesagt', null],
  ['', 'Erfolgreich abgeschlossen', 'won'],
  ['', 'Nicht erfolgreich abgeschlossen', 'no-decision'],
  ['', 'Erfolglos abgeschlossen', 'no-decision'],
  ['', 'Auftrag erhalten', 'won'],
  ['', 'Auftrag noch nicht erhalten', null],
  ['Disqualified', '', 'disqualified'],
  ['', 'Parked', 'nurture'],
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
