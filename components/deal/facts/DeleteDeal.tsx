import { useAsked } from '../../hooks/focus/use-asked.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { dealPath } from '../desk/DashboardLink.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { GuardedButton } from '../guard/GuardedButton.tsx';
import { deletionWords } from './deletion-words.ts';

/** Says what goes before it goes; the toast takes it back. */
export function DeleteDeal() {
  const { deal, calm } = useDealDesk();
  const locale = useLocale();
  const { t } = locale;
  const run = useCommand();
  const { asked, ask, opener, question } = useAsked();
  const dealId = deal.deal.id;
  if (!asked) {
    return (
      <TextButton class="panel-flush" buttonRef={opener} onClick={() => ask(true)}>
        {t('deal.delete')}
      </TextButton>
    );
  }
  const what = deletionWords(deal, locale);
  return (
    <div ref={question} class="panel-danger" role="group" aria-label={what}>
      <p>{what}</p>
      <div class="panel-acts">
        <GuardedButton
          look="red"
          to={dealPath(dealId)}
          onAct={() => void run('delete-deal', { dealId }).then((result) => result.ok && calm())}
        >
          {t('act.delete')}
        </GuardedButton>
        <TextButton onClick={() => ask(false)}>{t('act.keep')}</TextButton>
      </div>
    </div>
  );
}
