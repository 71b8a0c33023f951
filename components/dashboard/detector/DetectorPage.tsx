import type { DetectorView } from '../../../lib/contract/views.ts';
import { LeavingButton } from '../../hooks/focus/LeavingButton.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { Unanswered } from '../lists/Unanswered.tsx';
import { BigRate } from '../rates/BigRate.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { DetectorTable } from './DetectorTable.tsx';
import { ExampleList } from './ExampleList.tsx';
import '../rates/rates.css';
import './detector.css';

const SHOWN = 50;

/** How well asks are found in the rep's drafts, by the rep's own word on them; and each word, to be taken back. */
export function DetectorPage() {
  const { t } = useLocale();
  const run = useCommand();
  const { value, problem } = useQuery('detector', { limit: SHOWN });
  if (value === undefined) {
    return (
      <>
        <PageHead title={t('shell.detector')} />
        <Unanswered problem={problem} />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('shell.detector')}>
        {value.total > 0 ? (
          <LeavingButton onClick={() => void run('forget-judgements', {})}>{t('detector.forgetAll')}</LeavingButton>
        ) : null}
      </PageHead>
      <p class="detector-lead">{t('detector.lead')}</p>
      {value.total === 0 ? (
        <div class="list-empty">
          <EmptyState>{t('detector.empty')}</EmptyState>
        </div>
      ) : (
        <Figures view={value} />
      )}
    </>
  );
}

function Figures({ view }: { view: DetectorView }) {
  const { t } = useLocale();
  const { precision, recall, kindRight } = view.figures;
  return (
    <>
      <dl class="big-rates">
        {(['precision', 'recall', 'kindRight'] as const).map((name) => {
          const rate = { precision, recall, kindRight }[name];
          return (
            <BigRate
              key={name}
              name={t(`detector.${name}`)}
              rate={rate}
              of={t(`detector.${name}.of`, { n: rate.n, of: rate.of })}
              means={t(`detector.${name}.means`)}
            />
          );
        })}
      </dl>
      <DetectorTable view={view} />
      {view.total > view.judged ? <p class="rates-note">{t('detector.judged', { n: view.judged })}</p> : null}
      <h2 class="detector-title">{t('detector.examples')}</h2>
      <ExampleList examples={view.examples} total={view.total} />
    </>
  );
}
