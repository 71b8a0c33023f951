import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { DashboardLink } from '../../deal/desk/DashboardLink.tsx';
import '../shell/Panes.css';

/** Before the first minute: what this is, and where it starts. */
export function Welcome() {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <section class="pane">
      <h1 class="pane-title">{t('hello.title')}</h1>
      <p class="pane-words">{t('hello.what')}</p>
      <p class="pane-words">{t('hello.private')}</p>
      <div class="other-ways hello-acts">
        <DashboardLink to="/welcome" primary>
          {t('hello.start')}
        </DashboardLink>
        <TextButton onClick={() => void run('change-settings', { onboarded: true }, { quiet: true, aside: true })}>
          {t('hello.skip')}
        </TextButton>
      </div>
    </section>
  );
}
