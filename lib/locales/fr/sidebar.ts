import { answers } from './sidebar/answers.ts';
import { ask } from './sidebar/ask.ts';
import { deal } from './sidebar/deal.ts';
import { honest } from './sidebar/honest.ts';
import { lens } from './sidebar/lens.ts';
import { record } from './sidebar/record.ts';
import { sent } from './sidebar/sent.ts';
import { shell } from './sidebar/shell.ts';
import { snippets } from './sidebar/snippets.ts';
import { why } from './sidebar/why.ts';

export const sidebar = {
  ...shell,
  ...deal,
  ...honest,
  ...ask,
  ...answers,
  ...lens,
  ...record,
  ...why,
  ...snippets,
  ...sent,
};
