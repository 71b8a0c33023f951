import { useRef } from 'preact/hooks';
import type { LedgerRow } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { CivilDate } from '../../../lib/domain/rows/types.ts';
import { startOfNextWeek, workingWeek } from '../../../lib/domain/time/working-days.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { EntryAgain } from './EntryAgain.tsx';
import { EntryKeptOn } from './EntryKeptOn.tsx';
import { EntryDay } from './EntryDay.tsx';
import { MoveToDeal } from './MoveToDeal.tsx';
import { morningOf, nextMorning } from './next-morning.ts';
import './Waiting.css';

/** What is open under a commitment that waits: asking again, putting it aside, the day to reply by, that it was kept on, or which deal it belongs to. */
export type WaitingOpen = 'again' | 'aside' | 'reply-by' | 'kept-on' | 'move';

export function WaitingPart(props: {
  row: LedgerRow;
  open: WaitingOpen;
  way: 'insert' | 'copy';
  onPut: (text: string) => void;
  onClose: () => void;
}) {
  const { row, open, onClose } = props;
  const { t } = useLocale();
  const place = useRef<HTMLDivElement>(null);
  useEscape(true, onClose);
  // The others are editors.
  useFocusInside(place, open === 'again' || open === 'move');
  const part = { row, onClose, form: `waiting ${row.commitment.id} ${open}` };
  return (
    <div ref={place} class="waiting-part" role="group" aria-label={t(`answers.open.${open}`)}>
      {open === 'again' ? (
        <EntryAgain texts={row.followUps ?? []} way={props.way} onPut={props.onPut} onClose={onClose} />
      ) : open === 'aside' ? (
        <AsidePart {...part} />
      ) : open === 'reply-by' ? (
        <ReplyByPart {...part} />
      ) : open === 'move' ? (
        // The mail that it was asked in goes along where that holds nothing else.
        <MoveToDeal records={{ commitmentIds: [row.commitment.id] }} onClose={onClose} />
      ) : (
        <EntryKeptOn {...part} commitmentId={row.commitment.id} />
      )}
    </div>
  );
}

/** `form`: under which name it is kept while it is written. */
type PartProps = Pick<Parameters<typeof WaitingPart>[0], 'row' | 'onClose'> & { form: string };

function AsidePart({ row, onClose, form }: PartProps) {
  const { t } = useLocale();
  const run = useCommand();
  const now = useNow();
  const nextWeek = startOfNextWeek(civilDateOf(now), workingWeek(useSummary()?.settings ?? {}));
  const commitmentId = row.commitment.id;
  const until = (at: number) => {
    void run('snooze-commitment', { commitmentId, until: at }).then((result) => result.ok && onClose());
  };
  return (
    <EntryDay
      form={form}
      title={t('answers.until')}
      label={t('answers.other-time')}
      start={null}
      quick={[
        { key: 'tomorrow', label: t('answers.tomorrow'), onPick: () => until(nextMorning(now)) },
        { key: 'week', label: t('answers.nextWeek'), onPick: () => until(morningOf(nextWeek)) },
      ]}
      onSave={(date) => until(morningOf(date))}
      onClose={onClose}
    />
  );
}

function ReplyByPart({ row, onClose, form }: PartProps) {
  const { t } = useLocale();
  const run = useCommand();
  const { id: commitmentId, replyBy } = row.commitment;
  const save = (date: CivilDate | null) => {
    void run('await-reply', { commitmentId, replyBy: date }).then((result) => result.ok && onClose());
  };
  const clear = { key: 'none', label: t('answers.noReplyBy'), onPick: () => save(null) };
  return (
    <EntryDay
      form={form}
      label={t('answers.replyBy')}
      start={replyBy ?? null}
      quick={replyBy === undefined ? [] : [clear]}
      onSave={save}
      onClose={onClose}
    />
  );
}
