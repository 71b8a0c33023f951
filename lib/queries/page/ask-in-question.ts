/** The ask that a question is about, as it is shown: whatever a reply or a mail system says of it. */
import type { AnswerQuestion } from '../../contract/views.ts';
import type { Commitment, Contact, Process } from '../../domain/rows/types.ts';
import { kindName } from '../view/stage-marks.ts';

type AskShown = Pick<
  AnswerQuestion,
  'commitmentId' | 'kind' | 'kindName' | 'contactName' | 'words' | 'askedAt' | 'due'
>;

export function askInQuestion(ask: Commitment, contact: Contact | null, process: Process): AskShown {
  const { id, kind, words, askedAt, due } = ask;
  const contactName = contact?.name ?? null;
  return { commitmentId: id, kind, kindName: kindName(process, kind), contactName, words, askedAt, due };
}
