/** What a rep has said about sentences of some drafts, for the page that shows how the detector is doing. */
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { CommitmentKind, SentenceLabel } from '../../../lib/domain/rows/types.ts';
import type { SurfaceClient } from '../../../lib/messaging/surface-client.ts';

type Sentence = CommandArgs<'judge-sentences'>['sentences'][number];
type Taken = [label: SentenceLabel, kind: CommitmentKind | null];

function sentence(text: string, found: Taken, said: Taken = found): Sentence {
  return {
    text,
    label: said[0],
    kind: said[1],
    found: { label: found[0], kind: found[1], probability: 0.8 },
  };
}

const SENTENCES: Sentence[] = [
  sentence('Could we take 20 minutes on Tuesday?', ['ask', 'time']),
  sentence('Would Thursday at ten suit you and Tomas?', ['ask', 'time']),
  sentence('Shall we talk for a quarter of an hour next week?', ['ask', 'time']),
  sentence('Could you mark by Friday what is wrong in the draft?', ['ask', 'collaborate']),
  sentence('Who else has to agree, and could you introduce me?', ['ask', 'consensus']),
  sentence('Is this something that you are going to change this year?', ['question', null], ['ask', 'change']),
  sentence('Can we sign in September?', ['ask', 'decide']),
  sentence('Would you look at the offer again?', ['ask', 'review'], ['ask', 'resolve']),
  sentence('Could you be any kinder?', ['ask', 'other'], ['courtesy', null]),
  sentence('I will send the comparison by Thursday.', ['promise', 'other']),
];

export async function judgeSome(client: SurfaceClient): Promise<void> {
  for (const one of SENTENCES) await client.command('judge-sentences', { draftKey: null, sentences: [one] });
}
