/**
 * How well replies are read in the words of somebody who was not trained on: `npm run -s eval:unseen-answers`. In turn, each
 * file of rows is left out of training and read by what the others taught, packed as it ships. Prints JSON: the share read
 * right, by file and in all.
 */
import { readModel, weigh } from '../../lib/language/answers/model.ts';
import { fitAnswers } from './fit-answers.ts';
import { readExamples } from './read-examples.ts';

const examples = await readExamples();
const files = [...new Set(examples.map(({ file }) => file))];
const told = files.map((file) => {
  const model = readModel(fitAnswers(examples.filter((one) => one.file !== file)));
  const rows = examples.filter((one) => one.file === file);
  const right = rows.filter(({ features, answer }) => weigh(features, model).answer === answer).length;
  return { file, right, rows: rows.length };
});
const share = (some: typeof told) =>
  Number((some.reduce((sum, { right }) => sum + right, 0) / some.reduce((sum, { rows }) => sum + rows, 0)).toFixed(3));
console.log(
  JSON.stringify({ files: Object.fromEntries(told.map((one) => [one.file, share([one])])), all: share(told) }),
);
