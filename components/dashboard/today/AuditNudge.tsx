import { useRef } from 'preact/hooks';
import { AUDIT_EVERY_DAYS } from '../../../lib/domain/audit/marks.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import { useFocusAfter } from '../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { DaysSaid } from '../../ui/words/DateText.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { hrefOf } from '../shell/route.ts';

const MONTH_MS = AUDIT_EVERY_DAYS * 86_400_000;

/** A quiet line once a month. It can wait a month, or be switched off for good; settings bring it back. */
export function AuditNudge() {
  const { value } = useQuery('audit-nudge', {});
  return value?.due ? <Nudge lastAt={value.lastAt} /> : null;
}

function Nudge({ lastAt }: { lastAt: Instant | null }) {
  const { t, language } = useLocale();
  const run = useCommand();
  const now = useNow();
  const place = useRef<HTMLDivElement>(null);
  useFocusAfter(place);
  return (
    <div ref={place} class="today-nudge">
      <p>
        {lastAt === null ? (
          t('redPen.nudgeFirst')
        ) : (
          <DaysSaid
            now={now}
            language={language}
            say={(day) => t('redPen.nudge', { when: day(civilDateOf(lastAt)) })}
          />
        )}
      </p>
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
