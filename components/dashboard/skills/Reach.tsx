import { useId } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Button } from '../../ui/buttons/Button.tsx';

/** The three skills that would touch most deals. `onPractise` is `null` while a plan runs: one at a time. */
export function Reach({ onPractise }: { onPractise: ((skill: string) => void) | null }) {
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
        {value?.skills.map(({ skill, deals, of }) => (
          <li key={skill} class="reach-row">
            <span class="reach-skill">{skill}</span>
            <span class="reach-of figures">{t('skills.reachOf', { deals, of })}</span>
            {onPractise ? (
              <Button label={t('skills.practiseLong', { skill })} onClick={() => onPractise(skill)}>
                {t('skills.practise')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
