import type { AuditView } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { LeavingItem } from '../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { DaysSaid } from '../../ui/words/DateText.tsx';
import { dayWords } from '../../ui/words/date-words.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';

/** All of them, and each can be deleted at once. */
export function PastAudits({ view }: { view: AuditView }) {
  const { t, language } = useLocale();
  const run = useCommand();
  const now = useNow();
  if (view.past.length < 2) return null;
  return (
    <section class="past-audits">
      <h2 class="past-title">{t('redPen.past')}</h2>
      <ul>
        {view.past.map(({ id, startedAt, doneAt, red, yellow }) => {
          const of = civilDateOf(doneAt ?? startedAt);
          const when = dayWords(of, civilDateOf(now), language);
          return (
            <LeavingItem key={id} class="past-audit">
              <DaysSaid
                class="past-when"
                now={now}
                language={language}
                say={(day) => (doneAt === null ? t('redPen.started', { when: day(of) }) : day(of))}
              />
              <span class="past-marks figures">{t('redPen.marks', { red, yellow })}</span>
              <TextButton
                label={t('redPen.deleteOf', { when })}
                onClick={() => void run('delete-audit', { auditId: id })}
              >
                {t('shell.delete')}
              </TextButton>
            </LeavingItem>
          );
        })}
      </ul>
    </section>
  );
}
