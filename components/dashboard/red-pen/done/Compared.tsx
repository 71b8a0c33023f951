import type { AuditView } from '../../../../lib/contract/views.ts';
import { compareMarks } from '../../../../lib/domain/audit/marks.ts';
import { civilDateOf } from '../../../../lib/domain/time/civil-date.ts';
import type { Audit, AuditMark } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { DaysSaid } from '../../../ui/words/DateText.tsx';
import { nameOf } from '../sheet/sheet-places.ts';

type Stages = AuditView['process']['stages'];

/** What has changed since the last audit: a few lines, none where nothing has. */
export function Compared({ stages, now, before }: { stages: Stages; now: Audit; before: Audit }) {
  const { t, language } = useLocale();
  const moment = useNow();
  const of = civilDateOf(before.doneAt ?? before.startedAt);
  const since = (key: 'redPen.since' | 'redPen.sinceNothing') => (
    <DaysSaid now={moment} language={language} say={(day) => t(key, { when: day(of) })} />
  );
  const { added, gone, changed, same } = compareMarks(now.marks, before.marks);
  if (added.length + gone.length + changed.length === 0)
    return <p class="compared-same">{since('redPen.sinceNothing')}</p>;
  return (
    <section class="compared">
      <h2 class="compared-title">{since('redPen.since')}</h2>
      <dl class="compared-lists">
        <Marks name={t('redPen.added')} stages={stages} marks={added} />
        <Marks name={t('redPen.gone')} stages={stages} marks={gone} />
        <Marks
          name={t('redPen.changed')}
          stages={stages}
          marks={changed.map((pair) => pair.now)}
          before={changed.map((pair) => pair.before)}
        />
      </dl>
      {same > 0 ? <p class="compared-same">{t('redPen.same', { count: same })}</p> : null}
    </section>
  );
}

function Marks(props: { name: string; stages: Stages; marks: AuditMark[]; before?: AuditMark[] }) {
  const { t } = useLocale();
  if (props.marks.length === 0) return null;
  return (
    <div class="compared-list">
      <dt>
        {props.name} <span class="figures">{props.marks.length}</span>
      </dt>
      {props.marks.map((mark, at) => (
        <dd key={mark.target}>
          <span class={`sheet-${mark.colour}`}>
            <span class="sheet-text">{nameOf(props.stages, mark.target)?.text ?? mark.target}</span>
          </span>
          {mark.real === null ? null : <span class="sheet-reason">{t(`reason.${mark.real}`)}</span>}
          <Before now={mark} before={props.before?.[at] ?? null} />
        </dd>
      ))}
    </div>
  );
}

function Before({ now, before }: { now: AuditMark; before: AuditMark | null }) {
  const { t } = useLocale();
  if (before === null) return null;
  const colour = before.colour === now.colour ? null : t('redPen.wasColour', { colour: t(`redPen.${before.colour}`) });
  const reason =
    before.real === now.real || before.real === null
      ? null
      : t('redPen.wasReally', { reason: t(`reason.${before.real}`) });
  const words = [colour, reason].filter((part) => part !== null);
  return words.length === 0 ? null : <span class="compared-before">{words.join(' · ')}</span>;
}
