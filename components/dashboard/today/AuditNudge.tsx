import { AUDIT_EVERY_DAYS } from '../../../lib/domain/audit/marks.ts';
import { civilDateOf } from '../../../lib/domain/civil-date.ts';
import { useLocale } from '../../hooks/locale.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useQuery } from '../../hooks/use-query.ts';
import { dayWords } from '../../ui/date-words.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { hrefOf } from '../shell/route.ts';

const MONTH_MS = AUDIT_EVERY_DAYS * 86_400_000;

/** A quiet line once a month. It can wait a month, or be switched off for good; settings bring it back. */
export function AuditNudge() {
  const { t, language } = useLocale();
  const run = useCommand();
  const now = useNow();
  const { value } = useQuery('audit-nudge', {});
  if (!value?.due) return null;
  const { lastAt } = value;
  const when = lastAt === null ? '' : dayWords(civilDateOf(lastAt), civilDateOf(now), language);
  return (
    <div class="today-nudge">
      <p>{lastAt === null ? t('redPen.nudgeFirst') : t('redPen.nudge', { when })}</p>
      <span class="today-nudge-acts">
        <a href={hrefOf('red-pen')}>{t('redPen.nudgeGo')}</a>
        <TextButton onClick={() => void run('change-settings', { auditNudgeFrom: Date.now() + MONTH_MS })}>
          {t('redPen.nudgeLater')}
        </TextButton>
        <TextButton onClick={() => void run('change-settings', { auditNudge: false })}>
          {t('redPen.nudgeOff')}
        </TextButton>
      </span>
    </div>
  );
}
