/** From judgements of sentences whose voices were left out of training: calibration, and where the lines are drawn. */

export interface Judgement {
  /** What the model says. */
  probability: number;
  isAsk: boolean;
}

export interface Thresholds {
  slope: number;
  offset: number;
  threshold: number;
  shownFrom: number;
}

/**
 * Three sentences in ten of a short mail ask; in the corpus it is nearly every second one, because asks are what it is
 * about. What is no ask counts for more until the share is this.
 */
const SHARE_OF_ASKS = 0.3;
/** Above the promised 0.90, because a new voice is less like those in the corpus than they are like each other. */
const SHOWN_PRECISION = 0.95;

export function chooseThresholds(judgements: readonly Judgement[]): Thresholds {
  const asks = judgements.filter(({ isAsk }) => isAsk).length;
  const weight = (asks * (1 - SHARE_OF_ASKS)) / (SHARE_OF_ASKS * (judgements.length - asks));
  const { slope, offset } = calibrate(judgements, weight);
  const judged = judgements.map(({ probability, isAsk }) => ({
    probability: sigmoid(slope * logit(probability) + offset),
    isAsk,
  }));
  return { slope, offset, ...drawLines(judged, asks, weight) };
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

function drawLines(judged: readonly Judgement[], asks: number, weight: number) {
  const sorted = judged.toSorted((a, b) => b.probability - a.probability);
  let right = 0;
  let wrong = 0;
  let best = { f1: 0, threshold: 0.5 };
  let shownFrom = 1;
  for (const { probability, isAsk } of sorted) {
    if (isAsk) right += 1;
    else wrong += weight;
    const f1 = (2 * right) / (right + wrong + asks);
    if (f1 > best.f1) best = { f1, threshold: probability };
    if (right / (right + wrong) >= SHOWN_PRECISION) shownFrom = probability;
  }
  return { threshold: best.threshold, shownFrom: Math.max(shownFrom, best.threshold) };
}
