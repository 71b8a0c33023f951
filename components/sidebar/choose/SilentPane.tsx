import { useState } from 'preact/hooks';
import type { SilentReason } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { OtherWays } from './OtherWays.tsx';
import { Today } from '../today/Today.tsx';
import '../../deal/desk/DealPane.css';
import '../../deal/ledger/Ledger.css';
import '../shell/Panes.css';

/** Pages that show no message: there is room for what waits elsewhere. */
const OPEN_PAGES: readonly SilentReason[] = ['no-page', 'self'];

/** A page that is none of its business: calm, and still a way in. */
export function SilentPane({ why }: { why: SilentReason }) {
  const { page } = useDesk();
  const { t } = useLocale();
  const run = useCommand();
  const [picking, setPicking] = useState(false);
  const choiceKey = page?.choiceKey ?? null;
  // A list of mails is a page that is read, with no message on it.
  const said = why === 'no-page' && page !== null ? 'no-message' : why;
  const chosen = why === 'chosen' && choiceKey !== null;
  return (
    <section class="pane">
      <h1 class="pane-title">{t(`silent.${said}`)}</h1>
      <p class="pane-words">{t(`silent.${said}How`)}</p>
      {picking ? (
        <OtherWays guarded={chosen} none={false} />
      ) : (
        <div class="other-ways">
          {chosen ? (
            <TextButton onClick={() => void run('forget-choice', { threadKey: choiceKey })}>
              {t('silent.forget')}
            </TextButton>
          ) : null}
          <TextButton icon="search" onClick={() => setPicking(true)}>
            {t('act.findDeal')}
          </TextButton>
        </div>
      )}
      {OPEN_PAGES.includes(why) ? <Today /> : null}
    </section>
  );
}
