import { useRef } from 'preact/hooks';
import { OUTCOMES } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { moveFocus } from '../../ui/overlays/move-focus.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { dealPath } from '../desk/DashboardLink.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { GuardedButton } from '../guard/GuardedButton.tsx';
import '../form/Panel.css';

/** How it ended: one click, and it can be undone. */
export function CloseDeal() {
  const { deal, calm } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLElement>(null);
  useEscape(true, calm);
  useFocusInside(place);
  const dealId = deal.deal.id;
  return (
    <section
      ref={place}
      class="panel"
      aria-label={t('act.closeDeal')}
      onKeyDown={(event) => moveFocus(event, 'button')}
    >
      <h2 class="panel-title">{t('close.how', { account: deal.account.name })}</h2>
      <div class="panel-list">
        {OUTCOMES.map((outcome) => (
          <GuardedButton
            key={outcome}
            look="plain"
            wide
            class="panel-choice"
            to={dealPath(dealId)}
            onAct={() => void run('close-deal', { dealId, outcome }).then((result) => result.ok && calm())}
          >
            {t(`outcome.${outcome}`)}
          </GuardedButton>
        ))}
      </div>
      <div class="panel-acts">
        <TextButton onClick={calm}>{t('act.cancel')}</TextButton>
      </div>
    </section>
  );
}
