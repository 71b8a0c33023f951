import { useRef, useState } from 'preact/hooks';
import type { DeletedLine } from '../../../../lib/contract/views.ts';
import { useFirstNew } from '../../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { exactMoment } from '../../../ui/words/date-words.ts';
import { DataSection } from '../DataSection.tsx';
import './deletions.css';

const FIRST = 5;
const MORE = 500;

/** What was deleted for good: when, what kind and how many. The names are gone, so they can't stand here. */
export function DeletionsSection() {
  const { t } = useLocale();
  const [limit, setLimit] = useState(FIRST);
  const { value } = useQuery('deletions', { limit });
  const list = useRef<HTMLUListElement>(null);
  const handOn = useFirstNew(list, '.deletion', value?.lines.length ?? 0);
  if (!value) return <DataSection title={t('deletions.title')} how={t('deletions.how')} />;
  const { lines, more } = value;
  return (
    <DataSection
      title={t('deletions.title')}
      how={lines.length === 0 ? `${t('deletions.how')} ${t('deletions.none')}` : t('deletions.how')}
    >
      {lines.length === 0 ? null : (
        <>
          <ul ref={list} class="deletions">
            {lines.map((line, at) => (
              <Line key={at} line={line} />
            ))}
          </ul>
          {more ? (
            limit === FIRST ? (
              <Button look="plain" onClick={() => handOn(() => setLimit(MORE))}>
                {t('deletions.more')}
              </Button>
            ) : (
              <p class="data-said">{t('deletions.older')}</p>
            )
          ) : null}
        </>
      )}
    </DataSection>
  );
}

function Line({ line: { at, counts } }: { line: DeletedLine }) {
  const { t, say, language } = useLocale();
  const figures = new Intl.NumberFormat(language);
  const parts = counts.map(({ table, count }) =>
    t('deletions.part', { what: say(`dataPage.table.${table}`), count: figures.format(count) }),
  );
  return (
    <li class="deletion" tabIndex={-1}>
      <span class="deletion-when figures">{exactMoment(at, language)}</span>
      <span>{parts.join(', ')}</span>
    </li>
  );
}
