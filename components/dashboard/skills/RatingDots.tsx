import { useId } from 'preact/hooks';
import type { Rating } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';

const SCORES = [1, 2, 3, 4, 5] as const;

/** One to five, by a click or by the arrows: radio buttons that look like dots. */
export function RatingDots({ skill, score }: { skill: string; score: Rating['score'] | null }) {
  const { t } = useLocale();
  const run = useCommand();
  const name = useId();
  return (
    <fieldset class="dots">
      <legend class="ears">{t('skills.rate', { skill })}</legend>
      {SCORES.map((one) => (
        <label
          key={one}
          class={score !== null && one <= score ? 'dot dot-on' : 'dot'}
          title={t('skills.score', { score: one })}
        >
          <input
            type="radio"
            name={name}
            value={one}
            checked={score === one}
            aria-label={t('skills.score', { score: one })}
            onChange={() => void run('rate-skill', { skill, score: one }, { quiet: true })}
          />
          <span />
        </label>
      ))}
    </fieldset>
  );
}
