import { describe, expect, it } from 'vitest';
import { readAmount } from '../../lib/language/amount.ts';

describe('how long it would take', () => {
  it.each([
    ['Could you spare 20 minutes on Thursday?', '20 minutes'],
    ['Do you have 15 min this week?', '15 min'],
    ['A quick 30-minute call?', '30-minute'],
    ['Can we take half an hour?', 'half an hour'],
    ['Free for 30min?', '30min'],
    ['Worth an hour of your time?', 'an hour'],
    ['Haben Sie 20 Minuten?', '20 Minuten'],
    ['Hätten Sie eine halbe Stunde?', 'eine halbe Stunde'],
    ['Could we meet at 10:30 on the 20th?', null],
    ['We talked about minutes of the board.', null],
    ['Our 3 hubs', null],
  ])('%s', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});
