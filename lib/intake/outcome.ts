/** How a deal ended, in the words of a status or of a stage: who has it, won or lost, said or denied. */
import { foldText } from '../domain/identity/names.ts';
import type { Outcome } from '../domain/rows/types.ts';

const WON = "(?:(?:closed)?won(?!['’])|auftrag erhalten|erfolgreich abgeschlossen|gewonnen|gagnee?|ganad[oa]|ganh[oa])";
const LOST = '(?:(?:closed)?lost|verloren|erfolglos|perdue?s?|perdid[oa]s?|no decision|keine entscheidung)';
const COMPETITOR = String.raw`(?:competit\w+|wettbewerb\w*|konkurren\w+|concurren\w+|competenc\w+|concorren\w+)`;
const NOT = '(?:not|nicht|non|pas|no|nao)';
const YET = '(?:yet|noch|encore|aun|todavia|ainda)';
const BY = '(?:by|von|vom|durch|par|por|pel[oa])';
const ENDED = `(?:${NOT} )?(?:${WON}|${LOST})`;

type Shape = [outcome: Outcome | null, shape: RegExp];

/** The first that fits. "Lost" and no more is a deal that ended without a decision anybody wrote down. */
const SHAPES: Shape[] = [
  shape(null, `${YET} ${ENDED}`, `${ENDED} ${YET}$`),
  // Won against a competitor, it is ours.
  shape(
    'lost-competitor',
    `${COMPETITOR}\\b.*\\b(?:${WON}|${LOST})`,
    `(?:${LOST}|${NOT} ${WON}|${WON} ${BY})\\b.*\\b${COMPETITOR}`,
  ),
  // "Won/Lost" is the name of a column or of a last stage.
  shape(null, `${WON}\\b.*\\b${LOST}`, `${LOST}\\b.*\\b${WON}`),
  shape('no-decision', `${NOT} ${WON}`),
  shape('won', WON),
  shape('disqualified', String.raw`disqualif\w+|unqualif\w+|disqualifiziert|descalific\w+|desqualif\w+`),
  shape('nurture', 'nurture|parked|geparkt|^later$'),
  shape(
    'no-decision',
    LOST,
    '^(?:closed )?(?:dead|abandoned|rejected|cancell?ed|absage|abgesagt|abgelehnt|storniert)$',
  ),
];
/** As a stage it may be where offers are compared. */
const AS_STATUS: Shape = shape('lost-competitor', COMPETITOR);

function shape(outcome: Outcome | null, ...phrases: string[]): Shape {
  return [outcome, new RegExp(`\\b(?:${phrases.join('|')})\\b`)];
}

/** @param status of a column of outcomes; a stage says it only where that is empty, and only by words of an end */
export function outcomeOf(status: string, stage: string): Outcome | null {
  const isStage = status === '';
  const text = foldText(isStage ? stage : status)
    .replace(/[-_/\s]+/g, ' ')
    .trim();
  const shapes = isStage ? SHAPES : [...SHAPES, AS_STATUS];
  return shapes.find(([, words]) => words.test(text))?.[0] ?? null;
}
