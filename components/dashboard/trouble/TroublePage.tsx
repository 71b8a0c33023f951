import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { LostBook } from './LostBook.tsx';
import type { Trouble } from './trouble.ts';
import './trouble.css';

/** The book can't be used as it stands: what is known, and what can be done. Never the onboarding in its place. */
export function TroublePage({ trouble }: { trouble: Trouble }) {
  const { t } = useLocale();
  if (trouble.state === 'lost') return <LostBook trouble={trouble} />;
  const newer = trouble.state === 'newer-schema';
  return (
    <div class="trouble">
      <h1>{t(newer ? 'trouble.newer' : 'trouble.upgrading')}</h1>
      <p>{t(newer ? 'trouble.newerHow' : 'trouble.upgradingHow')}</p>
      {newer ? (
        <div class="trouble-acts">
          <Button look="primary" onClick={() => location.reload()}>
            {t('shell.reload')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
