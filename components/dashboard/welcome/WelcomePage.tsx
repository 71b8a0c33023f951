import { useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { ChoiceGroup } from '../../ui/fields/ChoiceGroup.tsx';
import { PenMark } from '../../ui/marks/PenMark.tsx';
import { LinkedInQuestion } from '../settings/LinkedInQuestion.tsx';
import { OwnDomainsStep } from './OwnDomainsStep.tsx';
import { SidebarDrawing } from './SidebarDrawing.tsx';
import { Start } from './Start.tsx';
import { Step } from './Step.tsx';
import './welcome.css';

/** Under a minute: what it does, where to begin, one's own domains, and the one question about LinkedIn. */
export function WelcomePage() {
  const { t } = useLocale();
  return (
    <div class="welcome">
      <section class="welcome-hero">
        <div class="welcome-words">
          <p class="welcome-name">
            <PenMark />
            {t('app.name')}
          </p>
          <h1>{t('welcome.title')}</h1>
          <p class="welcome-what">{t('welcome.what')}</p>
          <p class="welcome-private">{t('welcome.private')}</p>
        </div>
        <SidebarDrawing />
      </section>
      <ol class="steps">
        <Step number={1} title={t('welcome.book')}>
          <BookChoice />
        </Step>
        <Step number={2} title={t('welcome.you')} why={t('welcome.youWhy')}>
          <OwnDomainsStep />
        </Step>
        <Step number={3} title={t('welcome.linkedin')}>
          <LinkedInQuestion across />
        </Step>
      </ol>
      <Start />
    </div>
  );
}

/** Chosen at once: the sample stands beside an own book and can leave again here. */
function BookChoice() {
  const { t } = useLocale();
  const run = useCommand();
  const sample = useSummary()?.sample ?? false;
  const [busy, setBusy] = useState(false);
  const choose = async (book: 'sample' | 'empty') => {
    if ((book === 'sample') === sample) return;
    setBusy(true);
    await run(book === 'sample' ? 'load-sample' : 'remove-sample', {}, { quiet: true });
    setBusy(false);
  };
  return (
    <ChoiceGroup
      across
      quietLegend
      legend={t('welcome.book')}
      disabled={busy}
      value={sample ? 'sample' : 'empty'}
      options={[
        { value: 'sample', name: t('welcome.bookSample'), why: t('welcome.bookSampleWhy') },
        { value: 'empty', name: t('welcome.bookEmpty'), why: t('welcome.bookEmptyWhy') },
      ]}
      onChange={(book) => void choose(book)}
    />
  );
}
