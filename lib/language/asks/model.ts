/** A linear model: how much each feature speaks for each answer. */
export interface Model<Answer extends string> {
  answers: readonly Answer[];
  bias: readonly number[];
  weights: ReadonlyMap<string, readonly number[]>;
}

export interface Named {
  name: string;
}

/** Probability of each answer. */
export function predict<Answer extends string>(
  model: Model<Answer>,
  features: readonly Named[],
): Record<Answer, number> {
  const scores = [...model.bias];
  for (const { name } of features) {
    const weights = model.weights.get(name);
    if (weights) for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0);
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const result = {} as Record<Answer, number>;
  model.answers.forEach((answer, at) => (result[answer] = (powers[at] ?? 0) / sum));
  return result;
}

/**
 * A weight as one letter: `.` is nothing, a to z speak for the answer, A to Z against it, the later the more. Small
 * weights lie closer together than big ones.
 */
const LETTERS = 26;
const LARGEST = 4;

export function decodeWeight(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code >= 97) return LARGEST * ((code - 96) / LETTERS) ** 1.5;
  return code >= 65 ? -LARGEST * ((code - 64) / LETTERS) ** 1.5 : 0;
}

/**
 * As the training script writes it: a line a feature, a letter for each answer before its name. The first line is the
 * bias.
 */
export function decodeModel<Answer extends string>(answers: readonly Answer[], written: string): Model<Answer> {
  const lines = written.split('\n').map((line) => {
    const weights = Array.from(line.slice(0, answers.length), decodeWeight);
    return [line.slice(answers.length), weights] as const;
  });
  return { answers, bias: lines[0]?.[1] ?? [], weights: new Map(lines.slice(1)) };
}
