import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DuplicatePair, DuplicateReason } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { Unanswered } from '../lists/Unanswered.tsx';
import { AccountMerge } from './AccountMerge.tsx';
import { ContactMerge } from './ContactMerge.tsx';
import './merge.css';

/** Accounts and people who may be in the book twice, each pair with what they share; one opens into both, side by side. */
export function DuplicateList() {
  const { t } = useLocale();
  const { value, problem } = useQuery('duplicates', { limit: 100 });
  if (value === undefined) return <Unanswered problem={problem} says={t('merge.comparing')} />;
  const { accounts, contacts } = value;
  if (accounts.length + contacts.length === 0) {
    return (
      <div class="list-empty">
        <EmptyState title={t('merge.none')}>{t('merge.noneHow')}</EmptyState>
        <KeptApart count={value.apart} />
      </div>
    );
  }
  return (
    <div class="duplicates">
      <Group title={t('peoplePage.accounts')} pairs={accounts} nameOf={({ account }) => account} side={AccountMerge} />
      <Group title={t('peoplePage.people')} pairs={contacts} nameOf={({ contact }) => contact} side={ContactMerge} />
      {value.more ? <p class="duplicates-more">{t('merge.more')}</p> : null}
      <KeptApart count={value.apart} />
    </div>
  );
}

/** What the rep said to be two stays so, and can be looked at again. */
function KeptApart({ count }: { count: number }) {
  const { t } = useLocale();
  const run = useCommand();
  if (count === 0) return null;
  return (
    <p class="duplicates-apart">
      {t('merge.keptApart', { n: count })}{' '}
      <TextButton onClick={() => void run('compare-again', {})}>{t('merge.again')}</TextButton>
    </p>
  );
}

interface GroupProps<Row> {
  title: string;
  pairs: DuplicatePair<Row>[];
  nameOf: (row: Row) => { id: string; name: string };
  side: (props: { sides: [Row, Row]; onClose: () => void }) => ComponentChildren;
}

function Group<Row>({ title, pairs, nameOf, side: Side }: GroupProps<Row>) {
  const { t } = useLocale();
  const [open, setOpen] = useState<string | null>(null);
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2 class="duplicates-title">{title}</h2>
      <ul class="duplicates-list">
        {pairs.map(({ sides, reasons }) => {
          const [a, b] = [nameOf(sides[0]), nameOf(sides[1])];
          const key = `${a.id} ${b.id}`;
          return (
            <li key={key} class="duplicate">
              <button
                type="button"
                class="duplicate-head"
                aria-expanded={open === key}
                onClick={() => setOpen(open === key ? null : key)}
              >
                <span class="duplicate-names">{t('merge.pair', { a: a.name, b: b.name })}</span>
                <span class="duplicate-why">
                  <Reasons reasons={reasons} />
                </span>
              </button>
              {open === key ? <Side sides={sides} onClose={() => setOpen(null)} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Reasons({ reasons }: { reasons: DuplicateReason[] }) {
  const { t } = useLocale();
  return <>{reasons.map(({ by, value }) => t(`merge.by.${by}`, { value })).join(' · ')}</>;
}
