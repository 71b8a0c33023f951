import { useCallback, useState } from 'preact/hooks';
import type { LensFind, LensSentence, LensView } from '../../../lib/contract/views.ts';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { CommitmentKind, SentenceLabel } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import type { RunOptions } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { findWords } from './lens-words.ts';

interface Said {
  label: SentenceLabel;
  kind: CommitmentKind | null;
}

export interface Judge {
  /** What the rep says of sentences of the draft, in one act. */
  say: (said: readonly (Said & { sentence: LensSentence })[]) => void;
  /** As they were found. Their rows show it to the eyes, so no toast does. */
  confirm: (finds: readonly LensFind[]) => void;
  takeBack: (find: LensFind) => void;
  /** What was done without a toast, for the ears. */
  heard: string;
}

export function useJudge({ draft, deal }: Pick<LensView, 'draft' | 'deal'>): Judge {
  const run = useCommand();
  const locale = useLocale();
  const [heard, hear] = useState('');
  const draftKey = draft.key;
  const dealId = deal?.dealId ?? null;
  const judge = useCallback(
    (said: Parameters<Judge['say']>[0], options?: RunOptions) => {
      const sentences = said.map(({ label, kind, sentence: { text, found } }) => ({
        text,
        label,
        kind,
        found: { label: found.label, kind: found.kind, probability: found.probability },
      }));
      return run('judge-sentences', { draftKey, dealId, sentences }, options);
    },
    [run, draftKey, dealId],
  );
  const say: Judge['say'] = useCallback((said) => void judge(said), [judge]);
  /** Emptied meanwhile: the same words twice would be no news. */
  const tell = async (words: string, result: Promise<CommandResult>) => {
    hear('');
    if ((await result).ok) hear(words);
  };
  const confirm: Judge['confirm'] = (finds) => {
    const asks = finds.map((find) => findWords(find, locale)).join(', ');
    const said = finds.map((find) => ({ sentence: find, label: find.label, kind: find.kind }));
    void tell(`${asks}: ${locale.t('lens.confirmed')}`, judge(said, { quiet: true }));
  };
  const takeBack: Judge['takeBack'] = (find) => {
    const { judgementId } = find;
    if (judgementId === null) return;
    const words = locale.t('lens.takeBack', { ask: findWords(find, locale) });
    void tell(words, run('forget-judgement', { judgementId }, { quiet: true }));
  };
  return { say, confirm, takeBack, heard };
}
