import { useRef } from 'preact/hooks';
import { useFirstNew } from '../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { moveFocus } from '../../ui/overlays/move-focus.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { DashboardLink, dealPath } from '../desk/DashboardLink.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { groupLedger } from './ledger-groups.ts';
import { LedgerEntry } from './LedgerEntry.tsx';
import { useOpenForm } from '../desk/use-kept.ts';
import './Ledger.css';

/**
 * What was asked, promised and given in this deal, with the words.
 *
 * @param more where the rest is shown on the spot: what says so, and does it. Without it a link leads to where it is.
 */
export function Ledger({ more }: { more?: { words: string; show: () => void } }) {
  const { deal, capture } = useDealDesk();
  const { t } = useLocale();
  const [editing, setEditing] = useOpenForm('entry');
  const place = useRef<HTMLDivElement>(null);
  const handOn = useFirstNew(place, '.entry-main', deal.ledger.length);
  if (deal.ledger.length === 0) {
    return (
      <EmptyState acts={<TextButton onClick={() => capture()}>{t('act.capture')}</TextButton>}>
        {t('ledger.empty')}
      </EmptyState>
    );
  }
  return (
    <div
      ref={place}
      onKeyDown={(event) => {
        const typing = event.target instanceof Element && event.target.closest('input, textarea, select, form');
        if (!typing) moveFocus(event, '.entry-main');
      }}
    >
      {groupLedger(deal.ledger).map(({ group, rows }) => (
        <section key={group} aria-labelledby={`ledger-${group}`}>
          <h3 id={`ledger-${group}`} class="group-title">
            {t(`ledger.${group}`)}
            <span class="figures">{deal.ledgerCounts[group]}</span>
          </h3>
          <ul>
            {rows.map((row) => (
              <LedgerEntry
                key={row.commitment.id}
                row={row}
                editing={editing === row.commitment.id}
                onEdit={(on) => setEditing(on ? row.commitment.id : null)}
              />
            ))}
          </ul>
        </section>
      ))}
      {deal.ledgerTotal <= deal.ledger.length ? null : more ? (
        <TextButton onClick={() => handOn(more.show)}>{more.words}</TextButton>
      ) : (
        <DashboardLink to={dealPath(deal.deal.id)}>{t('ledger.all', { count: deal.ledgerTotal })}</DashboardLink>
      )}
    </div>
  );
}
