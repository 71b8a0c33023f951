import { civilDateOf } from '../../../../lib/domain/time/civil-date.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { useSurface } from '../../../hooks/surface/surface.ts';
import { takeBack } from '../../../hooks/surface/use-command.ts';
import { IconButton } from '../../../ui/buttons/IconButton.tsx';
import { dayWords, exactDay, exactMoment } from '../../../ui/words/date-words.ts';
import { Icon } from '../../../ui/marks/Icon.tsx';
import { happeningWords } from './happening-words.ts';
import type { TimelineDay, TimelineLine } from './timeline-days.ts';
import { dateFormat } from '../../../ui/words/formats.ts';

export function TimelineDayList({ day }: { day: TimelineDay }) {
  const { language } = useLocale();
  const now = useNow();
  return (
    <section class="timeline-day">
      <h3 class="timeline-date" title={exactDay(day.date, language)}>
        {capitalised(dayWords(day.date, civilDateOf(now), language))}
      </h3>
      <ul>
        {day.lines.map((line) => (
          <TimelineItem key={line.entry.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function TimelineItem({ line: { entry, undo } }: { line: TimelineLine }) {
  const locale = useLocale();
  const { t, say, language } = locale;
  const surface = useSurface();
  const what = happeningWords(entry, locale);
  const time = dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(entry.at);
  return (
    <li class="timeline-item" tabIndex={-1}>
      <time class="figures" dateTime={new Date(entry.at).toISOString()} title={exactMoment(entry.at, language)}>
        {time}
      </time>
      <span class="timeline-what">
        {what}
        {entry.link ? (
          <a
            class="timeline-link"
            href={entry.link.url}
            target="_blank"
            rel="noreferrer"
            aria-label={`${t('dealPage.openMessage')}: ${entry.link.label}`}
            title={entry.link.label}
          >
            <Icon name="link" />
          </a>
        ) : null}
      </span>
      {undo ? (
        <IconButton
          icon="undo"
          class="timeline-undo"
          label={t('dealPage.undoThis', { what })}
          onClick={() => void takeBack(surface, say, entry.commandId)}
        />
      ) : null}
    </li>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
