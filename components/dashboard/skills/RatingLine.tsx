import type { SkillRow } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { dayWords } from '../../ui/words/date-words.ts';
import { ratingPoints } from './rating-points.ts';

const WIDTH = 96;
const HEIGHT = 24;

/** How the rating went, as a small line; the same in words for the ears and on hover. */
export function RatingLine({ ratings }: { ratings: SkillRow['ratings'] }) {
  const { t, language } = useLocale();
  const today = civilDateOf(useNow());
  const said = ratings.map(({ at, score }) =>
    t('skills.ratedOn', { score, when: dayWords(civilDateOf(at), today, language) }),
  );
  if (ratings.length === 0) return null;
  if (ratings.length === 1) return <span class="none">{said[0]}</span>;
  const points = ratingPoints(ratings, WIDTH, HEIGHT);
  const last = points.at(-1);
  return (
    <span class="rating-line" title={said.join('\n')}>
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {last ? <circle cx={last.x} cy={last.y} r="2.5" /> : null}
      </svg>
      <span class="ears">{said.join(', ')}</span>
    </span>
  );
}
