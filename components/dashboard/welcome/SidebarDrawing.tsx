import { useLocale } from '../../hooks/words/locale.ts';
import { StageBar } from '../../ui/marks/StageBar.tsx';
import { StateMark } from '../../ui/marks/StateMark.tsx';
import { TickDrawing } from '../../ui/marks/Tick.tsx';
import '../../ui/buttons/Button.css';

const STAGES = ['1', '2', '3', '4', '5', '6', '7'].map((key) => ({ key, name: '' }));

/** A drawing of the sidebar beside a mail, made of its own parts. A picture: it is told in one sentence. */
export function SidebarDrawing() {
  const { t } = useLocale();
  return (
    <div class="drawing" role="img" aria-label={t('welcome.drawing')}>
      <MailDrawing />
      <div class="drawing-sidebar" aria-hidden="true">
        <p class="drawing-account">{t('welcome.demoAccount')}</p>
        <p class="drawing-deal">{t('welcome.demoDeal')}</p>
        <StageBar stages={STAGES} claimed="3" honest="2" label="" />
        <p class="drawing-stage">{t('welcome.demoStage')}</p>
        <p class="drawing-ask">{t('welcome.demoAsk')}</p>
        <p class="drawing-gets">{t('welcome.demoGets')}</p>
        <span class="button button-primary drawing-button">{t('welcome.demoInsert')}</span>
        <ul class="drawing-list">
          <li class="tick-done">
            <TickDrawing state="done" />
            {t('welcome.demoStep1')}
          </li>
          <li>
            <TickDrawing state="open" />
            {t('welcome.demoStep2')}
          </li>
          <li class="tick-passed-over">
            <TickDrawing state="passed-over" />
            {t('welcome.demoStep3')}
          </li>
        </ul>
        <p class="drawing-given">
          <StateMark state="given" />
          <span>
            {t('welcome.demoGiven')}
            <span class="row-sub">{t('welcome.demoGivenWhen')}</span>
          </span>
        </p>
      </div>
    </div>
  );
}

function MailDrawing() {
  return (
    <div class="drawing-mail" aria-hidden="true">
      <span class="drawing-subject" />
      <i />
      <span />
      <span />
      <span class="drawing-short" />
      <i />
      <span />
      <span class="drawing-short" />
      <b>
        <span />
        <span class="drawing-short" />
      </b>
    </div>
  );
}
