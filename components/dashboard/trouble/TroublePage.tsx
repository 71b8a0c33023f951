import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { LostBook } from './LostBook.tsx';
import type { Trouble } from './trouble.ts';
import './trouble.css';

/**
 * The book can't be used as it stands: what is known, and what can be done. Never the onboarding in its place. `above`: over
 * the page that the rep had open, which stays for what was typed there.
 */
export function TroublePage({ trouble, above }: { trouble: Trouble; above: boolean }) {
  const { t } = useLocale();
  const words = trouble.state === 'lost' ? <LostBook trouble={trouble} /> : <OtherBook trouble={trouble} />;
  if (!above) return <div class="trouble">{words}</div>;
  return (
    <>
      <div class="trouble trouble-above" role="alert">
        {words}
      </div>
      <p class="trouble-below">{t('trouble.below')}</p>
    </>
  );
}

function OtherBook({ trouble }: { trouble: Exclude<Trouble, { state: 'lost' }> }) {
  const { t } = useLocale();
  const newer = trouble.state === 'newer-schema';
  return (
    <>
      <h1>{t(newer ? 'trouble.newer' : 'trouble.upgrading')}</h1>
      <p>{t(newer ? 'trouble.newerHow' : 'trouble.upgradingHow')}</p>
      {newer ? (
        <div class="trouble-acts">
          <Button look="primary" onClick={() => location.reload()}>
            {t('shell.reload')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
