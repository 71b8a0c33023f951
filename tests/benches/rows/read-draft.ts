/** Reading a draft of twelve sentences, against only cutting it into sentences. */
import { readText } from '../../../lib/language/asks/analyse.ts';
import { splitSentences } from '../../../lib/language/asks/sentences.ts';
import { interleave, spread } from '../interleave.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';

const DRAFT = [
  'Hi Dana,',
  'thank you for showing us the returns desk on Monday. You said that one order in eight comes back, and that nobody can tell why. Two other shops of your size saw the same. Most of the loss is in handling a parcel twice, not in the postage.',
  "Could you send me last month's export by Friday? It would help to have the reason codes in it. I'll have a draft of the diagnosis for you by Tuesday. Would Wednesday at 10 or Thursday at 3 suit you and Omar for half an hour?",
  "If your CFO wants to see the figures before the board meets, who prepares that meeting? We'd need the dates by the 24th to hold your slot in spring. Let me know if you have any questions.",
].join('\n\n');
/** So many in a turn that the clock can tell. */
const OURS = 20;
const REFERENCE = 1000;
const WARM = 50;
/** Splitting takes some twentieth of a millisecond: this many of it is a third of a frame. */
const GOAL = 120;

export async function measureReadDraft(repeats: number): Promise<Measured> {
  const now = Date.parse('2026-06-10T10:00:00Z');
  const ours = () => perTurn(OURS, () => readText(DRAFT, { now, zone: 'UTC' }));
  const reference = () => perTurn(REFERENCE, () => splitSentences(DRAFT));
  for (let turn = 0; turn < WARM; turn += 1) readText(DRAFT, { now, zone: 'UTC' });
  const pair = await interleave(repeats, ours, reference);
  const say = (value: number) => `${value.toFixed(3)} ms`;
  return {
    row: rowOfTimes('read-draft', median(pair.ours), median(pair.reference), GOAL),
    unit: 'ms',
    note: `a draft of twelve sentences read: ${spread(pair.ours, say)}; only cut into sentences: ${spread(pair.reference, say)}`,
  };
}

function perTurn(times: number, act: () => unknown): Promise<number> {
  const before = performance.now();
  for (let turn = 0; turn < times; turn += 1) act();
  return Promise.resolve((performance.now() - before) / times);
}
