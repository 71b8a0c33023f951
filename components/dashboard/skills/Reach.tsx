import { useId, useState } from 'preact/hooks';
import type { SkillReachView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { DealNames } from '../lists/DealNames.tsx';

type OnPractise = ((skill: string) => void) | null;

/** The three skills that would touch most deals. `onPractise` is `null` while a plan runs: one at a time. */
export function Reach({ onPractise }: { onPractise: OnPractise }) {
  const { t } = useLocale();
  const id = useId();
  const { value } = useQuery('skill-reach', {});
  return (
    <section class="reach" aria-labelledby={id}>
      <h2 class="skills-title" id={id}>
        {t('skills.reach')}
      </h2>
      <p class="skills-how">
        {t('skills.reachHow')} {value?.newest ? t('skills.reachNewest', { deals: value.deals }) : ''}
      </p>
      {value === undefined ? <div class="reach-waits" /> : null}
      {value?.skills.length === 0 ? <p class="reach-none">{t('skills.reachNone')}</p> : null}
      <ol class="reach-list">
        {value?.skills.map((row) => (
          <ReachRow key={row.skill} row={row} onPractise={onPractise} />
        ))}
      </ol>
    </section>
  );
}

/** The count leads to the deals that it counts; the open ones first, since there it can still be done. */
function ReachRow({ row, onPractise }: { row: SkillReachView['skills'][number]; onPractise: OnPractise }) {
  const { t } = useLocale();
  const names = useId();
  const [seen, see] = useState(false);
  const { skill, of, open, ended } = row;
  return (
    <li class="reach-row">
      <span class="reach-skill">{skill}</span>
      <TextButton class="reach-of figures" expanded={seen} controls={names} onClick={() => see(!seen)}>
        {t('skills.reachOf', { deals: open.length + ended.length, of })}
      </TextButton>
      {onPractise ? (
        <Button label={t('skills.practiseLong', { skill })} onClick={() => onPractise(skill)}>
          {t('skills.practise')}
        </Button>
      ) : null}
      <div id={names} class="reach-names" hidden={!seen}>
        {seen && open.length > 0 ? (
          <DealNames few title={t('passed.names.open', { n: open.length })} deals={open} none="" />
        ) : null}
        {seen && ended.length > 0 ? (
          <DealNames few title={t('trends.never.ended', { n: ended.length })} deals={ended} none="" />
        ) : null}
      </div>
    </li>
  );
}
