import { useState } from 'preact/hooks';
import type { BriefView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { dealTitle } from '../../../../lib/domain/deal/deal-title.ts';
import { Checkbox } from '../../../ui/fields/Checkbox.tsx';
import { EmptyState } from '../../../ui/blocks/EmptyState.tsx';
import { dealHref, hrefOf } from '../../shell/route.ts';
import { BriefActs } from './BriefActs.tsx';
import { BriefPaper } from './BriefPaper.tsx';
import { dealSections, repSections } from './brief-sections.ts';
import { QueryPart } from '../../lists/QueryPart.tsx';
import './brief.css';

/** One page for a talk with the manager. What stands on the paper is what is shared, word for word. */
export function BriefPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const dealId = params['deal'];
  const state = useQuery('brief', dealId === undefined ? {} : { dealId });
  return (
    <>
      <a class="back" href={dealId === undefined ? hrefOf('rates') : dealHref(dealId)}>
        {dealId === undefined ? t('shell.rates') : t('brief.backToDeal')}
      </a>
      {state.value === null ? null : <BriefHead />}
      <QueryPart state={state} counts>
        {(view) =>
          view ? (
            <Brief view={view} />
          ) : (
            <>
              <h1 class="ears">{t('dealPage.missing')}</h1>
              <EmptyState title={t('dealPage.missing')}>{t('dealPage.missingHow')}</EmptyState>
            </>
          )
        }
      </QueryPart>
    </>
  );
}

function BriefHead() {
  const { t } = useLocale();
  return (
    <>
      <h1 class="page-title brief-screen">{t('shell.brief')}</h1>
      <p class="lead brief-screen">{t('brief.lead')}</p>
    </>
  );
}

/** Not a part of what is shared: lines for a pen. */
const ROOM = 'room';

function Brief({ view }: { view: BriefView }) {
  const locale = useLocale();
  const { t } = locale;
  const now = useNow();
  const [out, setOut] = useState<readonly string[]>([]);
  const all = view.of === 'deal' ? dealSections(view.deal, now, locale) : repSections(view.rep, locale);
  const shown = all.filter(({ key }) => !out.includes(key));
  const title = view.of === 'deal' ? dealTitle(view.deal.name, view.deal.account) : t('brief.mine');
  const choices = [...all.map(({ key, title: name }) => ({ key, name })), { key: ROOM, name: t('brief.roomChoice') }];
  return (
    <div class="brief">
      <BriefPaper view={view} sections={shown} now={now} room={!out.includes(ROOM)} />
      <div class="brief-side">
        <h2>{t('brief.parts')}</h2>
        {choices.map(({ key, name }) => (
          <Checkbox
            key={key}
            checked={!out.includes(key)}
            onChange={(on) => setOut(on ? out.filter((one) => one !== key) : [...out, key])}
          >
            {name}
          </Checkbox>
        ))}
        <BriefActs title={title} sections={shown} />
        <p class="brief-never">{t('brief.never')}</p>
      </div>
    </div>
  );
}
