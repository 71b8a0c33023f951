import type { LedgerRow } from '../../../lib/contract/views.ts';
import type { CommitmentState } from '../../../lib/domain/types.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSingleKeysOn } from '../shell/use-keys.ts';

/** The next steps of a commitment, with their digits, and the way to the message. They show while the row is looked at. */
export function RowActs({ row, onAdvance }: { row: LedgerRow; onAdvance: (state: CommitmentState) => void }) {
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
    </span>
  );
}
