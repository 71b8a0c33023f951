import { useQuery } from '../../hooks/surface/use-query.ts';
import { MoveRecords } from '../choose/MoveRecords.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { Lens } from '../lens/Lens.tsx';
import { useLens } from '../../deal/desk/LensProvider.tsx';
import { NextAsk } from '../../deal/next-ask/NextAsk.tsx';

/** Which deal the thread belongs to goes before what becomes of it. */
function useThreadRecords() {
  const { deal, page, visiting, view } = useDealDesk();
  const remembered = !visiting && view.lookup.state === 'shown' && view.lookup.remembered;
  const { value, loading } = useQuery('thread-records', remembered ? {} : null);
  const ofThis = value?.dealId === deal.deal.id && value.threadKey === page?.choiceKey;
  return remembered && !loading && ofThis ? value : null;
}

/** While a reply on screen may answer an ask, that question stands in the place of the next ask: one thing at a time. The draft comes after it. */
export function DidYouGetIt() {
  const { deal, page, visiting } = useDealDesk();
  const { speaks } = useLens();
  const mayHold = page !== null && !visiting && page.messages.some(({ fromUs }) => !fromUs);
  const records = useThreadRecords();
  const { value, loading } = useQuery('answers', mayHold ? { dealId: deal.deal.id } : null);
  const [first, ...others] = loading ? [] : (value ?? []);
  if (records) {
    return (
      <>
        <MoveRecords key={`${records.threadKey} ${records.dealId}`} records={records} />
        <Lens beside />
      </>
    );
  }
  if (!first) {
    return (
      <>
        <NextAsk />
        <Lens beside={!speaks} />
      </>
    );
  }
  return (
    <>
      <AnswerCard key={`${first.commitmentId} ${first.reply.key}`} question={first} more={others.length} />
      <Lens beside />
    </>
  );
}
