import { useRef } from 'preact/hooks';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { FilterInput } from '../lists/FilterInput.tsx';
import { FilterSentence } from '../lists/FilterSentence.tsx';
import { ListState } from '../lists/ListState.tsx';
import { Pager } from '../lists/Pager.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { SavedViews } from '../views/SavedViews.tsx';
import { ledgerArgs, ledgerFilterHref, readKind, readLedgerFilter, readState, STATES } from './ledger-filter.ts';
import type { LedgerFilter } from './ledger-filter.ts';
import { LedgerTable } from './LedgerTable.tsx';

/** What every client was asked for and what was promised to them, over all deals. */
export function LedgerPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const filter = readLedgerFilter(params);
  const state = useQuery('ledger', ledgerArgs(filter));
  const search = useRef<HTMLInputElement>(null);
  const known = useSummary()?.commitments ?? 0;
  const here = ledgerFilterHref({ ...filter, offset: 0 });
  const hrefAt = (offset: number) => ledgerFilterHref({ ...filter, offset });
  const change = (part: Partial<LedgerFilter>) =>
    go(ledgerFilterHref({ ...filter, offset: 0, ...part }), { replace: true });
  useKeys({ f: () => search.current?.focus() });
  return (
    <>
      <PageHead title={t('shell.ledger')} count={known > 0 ? state.value?.total : undefined} />
      {known > 0 ? (
        <div class="filter-bar">
          <LedgerSentence filter={filter} onChange={change} />
          <FilterInput
            value={filter.text}
            label={t('list.filter')}
            onChange={(text) => change({ text })}
            inputRef={search}
          />
        </div>
      ) : null}
      {known > 0 ? <SavedViews list="ledger" href={here} narrowed={here !== hrefOf('ledger')} /> : null}
      <ListState state={state} hrefAt={hrefAt} empty={<NoCommitments known={known} />}>
        {({ rows, total }) => (
          <>
            <LedgerTable rows={rows} />
            <Pager offset={filter.offset} shown={rows.length} total={total} hrefAt={hrefAt} />
          </>
        )}
      </ListState>
    </>
  );
}

function LedgerSentence({
  filter,
  onChange,
}: {
  filter: LedgerFilter;
  onChange: (part: Partial<LedgerFilter>) => void;
}) {
  const { t } = useLocale();
  return (
    <FilterSentence
      template={t('ledgerPage.sentence')}
      choices={[
        {
          name: 'state',
          label: t('ledgerPage.state'),
          value: filter.state,
          options: STATES.map((value) => ({ value, label: t(`ledgerPage.state.${value}`) })),
          onChange: (value) => onChange({ state: readState(value) }),
        },
        {
          name: 'kind',
          label: t('ledgerPage.kind'),
          value: filter.kind,
          options: [
            { value: '', label: t('ledgerPage.kind.any') },
            ...COMMITMENT_KINDS.map((value) => ({
              value,
              label: t('ledgerPage.kind.only', { kind: t(`kind.${value}`) }),
            })),
          ],
          onChange: (value) => onChange({ kind: readKind(value) }),
        },
      ]}
    />
  );
}

function NoCommitments({ known }: { known: number }) {
  const { t } = useLocale();
  return (
    <div class="list-empty">
      {known === 0 ? (
        <EmptyState title={t('ledgerPage.empty')}>{t('ledgerPage.emptyHow')}</EmptyState>
      ) : (
        <EmptyState
          title={t('ledgerPage.none')}
          acts={<Button onClick={() => go('#/ledger?state=all')}>{t('list.clear')}</Button>}
        />
      )}
    </div>
  );
}
