import { useState } from 'preact/hooks';
import type { ProcessRow } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Chip } from '../../ui/marks/Chip.tsx';
import { Disclosure } from '../../ui/blocks/Disclosure.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { processHref } from '../shell/route.ts';
import { dealsWords } from './moving/deal-counts.ts';
import { Section } from './Section.tsx';

export function ProcessList({ rows }: { rows: readonly ProcessRow[] }) {
  const { t, language } = useLocale();
  const [open, setOpen] = useState(false);
  const own = rows.filter((row) => row.language === language || isInUse(row));
  const away = own.filter(({ archived }) => archived);
  return (
    <Section title={t('process.yours')}>
      <ul class="process-list">
        {own
          .filter(({ archived }) => !archived)
          .map((row) => (
            <Row key={row.key} row={row} />
          ))}
      </ul>
      {away.length > 0 ? (
        <Disclosure title={t('process.away')} aside={away.length} open={open} onToggle={setOpen} level={3}>
          <ul class="process-list">
            {away.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}

/** Chosen, changed or with deals on it. What ships in another language is none of the rep's as long as it is none of these. */
function isInUse({ chosen, draft, versions }: ProcessRow): boolean {
  return (
    chosen ||
    draft ||
    versions.some(({ madeAt, openDeals, closedDeals }) => madeAt !== null || openDeals + closedDeals > 0)
  );
}

function Row({ row }: { row: ProcessRow }) {
  const locale = useLocale();
  const { t } = locale;
  const [newest] = row.versions;
  const behind = row.versions.slice(1).filter(({ openDeals }) => openDeals > 0);
  return (
    <li class="process-row">
      <div class="process-row-main">
        <h3>
          <a href={processHref(row.key)}>{row.name}</a>
          {row.chosen ? <Chip tone="accent">{t('process.chosen')}</Chip> : null}
          {row.draft ? <Chip>{t('process.draft')}</Chip> : null}
        </h3>
        <ol class="stage-names">
          {row.stages.map(({ key, name }) => (
            <li key={key}>{name}</li>
          ))}
        </ol>
        <p class="process-figures figures">
          {t('process.version', { version: newest?.version ?? 1 })}
          {' · '}
          {dealsWords(newest?.openDeals ?? 0, locale)}
          {behind.map(({ id, version, openDeals }) => (
            <span key={id}>
              {' · '}
              {t('process.onOlder', { count: openDeals, version })}
            </span>
          ))}
        </p>
      </div>
      <RowMenu row={row} />
    </li>
  );
}

function RowMenu({ row }: { row: ProcessRow }) {
  const { t } = useLocale();
  const run = useCommand();
  const newest = row.versions[0]?.id ?? '';
  const put = (archived: boolean) => () => void run('archive-process', { key: row.key, archived });
  const items = row.archived
    ? [{ key: 'back', label: t('process.bringBack'), onPick: put(false) }]
    : row.chosen
      ? []
      : [
          {
            key: 'choose',
            label: t('process.choose'),
            onPick: () => void run('choose-process', { processId: newest }),
          },
          { key: 'away', label: t('process.putAway'), onPick: put(true), apart: true },
        ];
  return items.length === 0 ? null : <Menu label={t('process.more', { name: row.name })} items={items} />;
}
