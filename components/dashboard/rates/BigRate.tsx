import type { Rate } from '../../../lib/domain/commitment/rates.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { percentWords } from './RateText.tsx';

/** One number in large type, what it is of, and what it means. */
export function BigRate({ name, rate, of, means }: { name: string; rate: Rate; of: string; means: string }) {
  const { t, language } = useLocale();
  return (
    <div class="big-rate">
      <dt>{name}</dt>
      <dd>
        <span class="big-rate-share">{rate.share === null ? '–' : percentWords(rate.share, language)}</span>
        <span class="big-rate-of">
          {of}
          {rate.share === null ? ` ${t('rates.tooFew')}` : ''}
        </span>
        <span class="big-rate-means">{means}</span>
      </dd>
    </div>
  );
}
