/** From judgements of sentences whose voices were left out of training: calibration, and where the lines are drawn. */

export interface Judgement {
  /** What the model says. */
  probability: number;
  isAsk: boolean;
  isEnglish: boolean;
}

export interface Thresholds {
  slope: number;
  offset: number;
  threshold: number;
  /** In English, and in the other languages. */
  shownFrom: { english: number; others: number };
}

/**
 * Three sentences in ten of a short mail ask; in the corpus it is nearly every second one, because asks are what it is
 * about. What is no ask counts for more until the share is this.
 */
const SHARE_OF_ASKS = 0.3;
/**
 * Above the promised 0.90, because a new voice is less like those in the corpus than they are like each other; of other
 * languages there is a fifth of the sentences, and a handful of wrong ones draws the line.
 */
const SHOWN_PRECISION = { english: 0.94, others: 0.97 };

export function chooseThresholds(judgements: readonly Judgement[]): Thresholds {
  const { slope, offset } = calibrate(judgements, weightOfOthers(judgements));
  const judged = judgements.map((one) => ({
    ...one,
    probability: sigmoid(slope * logit(one.probability) + offset),
  }));
  const threshold = lineOfBestF1(judged);
  const shown = (isEnglish: boolean, precision: number) =>
    Math.max(
      lineOfPrecision(
        judged.filter((one) => one.isEnglish === isEnglish),
        precision,
      ),
      threshold,
    );
  const { english, others } = SHOWN_PRECISION;
  return { slope, offset, threshold, shownFrom: { english: shown(true, english), others: shown(false, others) } };
}

/** What a sentence that is no ask counts for. */
function weightOfOthers(judgements: readonly Judgement[]): number {
  const asks = judgements.filter(({ isAsk }) => isAsk).length;
  return (asks * (1 - SHARE_OF_ASKS)) / (SHARE_OF_ASKS * (judgements.length - asks));
}

function logit(probability: number): number {
  const kept = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(kept / (1 - kept));
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Far from the goal a whole Newton step leads beyond it. */
function short(step: number): number {
  return Math.min(Math.max(step, -0.2), 0.2);
}

/** Platt's scaling by Newton steps. */
function calibrate(judgements: readonly Judgement[], weight: number): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round += 1) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { probability, isAsk } of judgements) {
      const x = logit(probability);
      const w = isAsk ? 1 : weight;
      const p = sigmoid(slope * x + offset);
      gs += w * (p - (isAsk ? 1 : 0)) * x;
      go += w * (p - (isAsk ? 1 : 0));
      const v = w * p * (1 - p);
      ss += v * x * x;
      so += v * x;
      oo += v;
    }
    const det = ss * oo - so * so;
    slope -= short((oo * gs - so * go) / det);
    offset -= short((ss * go - so * gs) / det);
  }
  return { slope, offset };
}

interface Line {
  probability: number;
  /** Of what is as likely or likelier. */
  precision: number;
  f1: number;
}

function* linesOf(judged: readonly Judgement[]): Generator<Line> {
  const weight = weightOfOthers(judged);
  const asks = judged.filter(({ isAsk }) => isAsk).length;
  let [right, wrong] = [0, 0];
  for (const { probability, isAsk } of judged.toSorted((a, b) => b.probability - a.probability)) {
    if (isAsk) right += 1;
    else wrong += weight;
    yield { probability, precision: right / (right + wrong), f1: (2 * right) / (right + wrong + asks) };
  }
}

/** The top is flat: between trainings the best line moves by a tenth within this, and below it more asks are found. */
const AS_GOOD = 0.002;

/** The lowest that is as good as the best. */
function lineOfBestF1(judged: readonly Judgement[]): number {
  const lines = [...linesOf(judged)];
  const best = Math.max(0, ...lines.map(({ f1 }) => f1));
  return lines.findLast(({ f1 }) => f1 > 0 && f1 >= best - AS_GOOD)?.probability ?? 0.5;
}

/** The lowest that holds it; 1 = none does. */
function lineOfPrecision(judged: readonly Judgement[], least: number): number {
  let from = 1;
  for (const { probability, precision } of linesOf(judged)) if (precision >= least) from = probability;
  return from;
}
