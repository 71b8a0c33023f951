/** How a deal ended, in the words of a status or of a stage. */
import { foldText } from '../domain/names.ts';
import type { Outcome } from '../domain/types.ts';

const LOST = /\b(lost|verloren|perdue?s?|perdid[oa]s?|no decision|keine entscheidung)\b/;
const COMPETITOR = /\b(competit\w+|wettbewerb\w*|konkurren\w+|concurren\w+|competenc\w+|concorren\w+)\b/;
const NOT_WON = /\b(not|nicht|non|no|nao)\s+(won|gewonnen|gagnee?|ganad[oa]|ganh[oa])\b/;

/** Won by us, whomever against; "won by a competitor" and "competitor won" are not. */
const OURS =
  /^(closed\s+|abgeschlossen\s+)?(won|gewonnen|gagnee?|ganad[oa]|ganh[oa])\b(?!\s+(by|von|vom|durch|par|por|pel[oa])\b)/;

/** The first that fits. "Lost" and no more is a deal that ended without a decision anybody wrote down. */
const OUTCOMES: [Outcome, RegExp][] = [
  ['won', /\b(won(?!['’])|gewonnen|gagnee?|ganad[oa]|ganh[oa])\b/],
  ['disqualified', /\b(disqualif\w+|unqualif\w+|disqualifiziert|descalific\w+|desqualif\w+)\b/],
  ['nurture', /\b(nurture|parked|geparkt)\b|^later$/],
  ['no-decision', LOST],
];

/** @param status of a column of outcomes; a stage says it only where that is empty, and only by words of an end */
export function outcomeOf(status: string, stage: string): Outcome | null {
  const isStage = status === '';
  const text = foldText(isStage ? stage : status).replace(/[-_/]+/g, ' ');
  const isTheirs = LOST.test(text) || !(isStage || OURS.test(text));
  if (COMPETITOR.test(text) && isTheirs) return 'lost-competitor';
  if (NOT_WON.test(text)) return 'no-decision';
  return OUTCOMES.find(([, shape]) => shape.test(text))?.[0] ?? null;
}
