import type { LedgerRow } from '../../../lib/contract/views.ts';
import { isOver } from '../../../lib/domain/commitment/commitment.ts';
import type { CommitmentState } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { Icon } from '../../ui/marks/Icon.tsx';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Menu } from '../../ui/overlays/Menu.tsx';
import type { MenuItem } from '../../ui/overlays/Menu.tsx';
import { useKeptInTime } from '../../deal/ledger/use-kept-in-time.ts';
import type { WaitingOpen } from '../../deal/ledger/WaitingPart.tsx';
import { useSingleKeysOn } from '../shell/use-keys.ts';

/** The next steps of a commitment, with their digits, and the way to the message. They show while the row is looked at. */
export function RowActs(props: {
  row: LedgerRow;
  onAdvance: (state: CommitmentState) => void;
  onOpen: (part: WaitingOpen) => void;
}) {
  const { row, onAdvance } = props;
  const { t } = useLocale();
  const single = useSingleKeysOn();
  const { commitment, nextStates } = row;
  return (
    <span class="row-acts-float">
      {nextStates.map((state, at) => (
        <Button key={state} look="plain" hint={single ? String(at + 1) : undefined} onClick={() => onAdvance(state)}>
          {t(`advance.${state}`)}
        </Button>
      ))}
      {commitment.link ? (
        <a
          class="row-message"
          href={commitment.link.url}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t('ledgerPage.message')}: ${commitment.link.label}`}
          title={t('ledgerPage.message')}
        >
          <Icon name="link" />
        </a>
      ) : null}
      <WaitingMenu row={row} onOpen={props.onOpen} />
    </span>
  );
}

/** What can be done while it waits, and another deal for it. What is over waits for nothing. */
function WaitingMenu({ row, onOpen }: { row: LedgerRow; onOpen: (part: WaitingOpen) => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const keptInTime = useKeptInTime(row);
  const parts: WaitingOpen[] = isOver(row.commitment) ? [] : row.followUps ? ['again', 'aside', 'reply-by'] : ['aside'];
  if (row.nextStates.includes('kept')) parts.unshift('kept-on');
  const back = () => void run('snooze-commitment', { commitmentId: row.commitment.id, until: null });
  const items: MenuItem[] = [
    ...(keptInTime ? [{ key: 'in-time', label: t('advance.keptInTime'), onPick: keptInTime }] : []),
    ...parts.map((part) => ({ key: part, label: t(`answers.open.${part}`), onPick: () => onOpen(part) })),
    ...(row.snoozed ? [{ key: 'back', label: t('answers.bringBack'), onPick: back }] : []),
    { key: 'move', label: t('answers.open.move'), apart: parts.length > 0, onPick: () => onOpen('move') },
  ];
  return <Menu label={t('entry.more', { kind: row.kindName })} items={items} />;
}
