import { expect, test } from 'vitest';
import { promisedAttachment } from './refusal.ts';

test.for([
  ["I've attached the plan.", "I've attached"],
  ['Please find attached the two pages.', 'Please find attached'],
  ['Die Unterlagen finden Sie im Anhang.', 'im Anhang'],
  ['Файл во вложении.', 'во вложении'],
  ['He is attached to the idea.', null],
  ['All three are answered in the attached summary.', null],
  ['Could you attach the plan?', null],
])('%s promises: %s', ([text, words]) => {
  expect(promisedAttachment(text ?? '')).toBe(words);
});
