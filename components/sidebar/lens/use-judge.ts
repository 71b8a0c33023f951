import { useCallback } from 'preact/hooks';
import type { LensSentence, LensView } from '../../../lib/contract/views.ts';
import type { CommitmentKind, Id, SentenceLabel } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';

interface Said {
  label: SentenceLabel;
  kind: CommitmentKind | null;
}

export interface Judge {
  /** What the rep says of sentences of the draft, in one act. `quiet` where the row itself shows it. */
  say: (said: readonly (Said & { sentence: LensSentence })[], options?: { quiet: boolean }) => void;
  takeBack: (judgementId: Id) => void;
}

export function useJudge({ draft, deal }: Pick<LensView, 'draft' | 'deal'>): Judge {
  const run = useCommand();
  const draftKey = draft.key;
  const dealId = deal?.dealId ?? null;
  const say: Judge['say'] = useCallback(
    (said, options) => {
      const sentences = said.map(({ label, kind, sentence: { text, found } }) => ({
        text,
        label,
        kind,
        found: { label: found.label, kind: found.kind, probability: found.probability },
      }));
      void run('judge-sentences', { draftKey, dealId, sentences }, options);
    },
    [run, draftKey, dealId],
  );
  const takeBack = useCallback(
    (judgementId: Id) => void run('forget-judgement', { judgementId }, { quiet: true }),
    [run],
  );
  return { say, takeBack };
}
