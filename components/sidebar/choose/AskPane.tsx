import type { Candidate, LookAlike } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { CandidateList } from './CandidateList.tsx';
import { LookAlikeNote } from './LookAlikeNote.tsx';
import { OtherWays } from './OtherWays.tsx';
import '../shell/Panes.css';

/** Several deals may be meant: it asks. */
export function AskPane(props: {
  candidates: readonly Candidate[];
  more?: true | undefined;
  lookAlike: LookAlike | null;
}) {
  const locale = useLocale();
  return (
    <section class="pane">
      <h1 class="pane-title">{locale.t('choose.which')}</h1>
      <LookAlikeNote lookAlike={props.lookAlike} />
      <CandidateList candidates={props.candidates} more={props.more} guarded={false} />
      <OtherWays guarded={false} />
    </section>
  );
}
