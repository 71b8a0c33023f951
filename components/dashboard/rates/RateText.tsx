import type { Rate } from '../../../lib/domain/commitment/rates.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { numberFormat } from '../../ui/words/formats.ts';

/** A share with its counts; under five cases the counts alone. */
export function RateText({ rate, bar = false }: { rate: Rate; bar?: boolean }) {
  const { t, language } = useLocale();
  const { n, of, share } = rate;
  if (of === 0) return <span class="rate-few">–</span>;
  if (share === null) return <span class="rate-few">{t('rates.few', { n, of })}</span>;
  return (
    <span class="rate">
      {bar ? <RateBar share={share} /> : null}
      <strong class="rate-share">{percentWords(share, language)}</strong>
      <span class="rate-counts">{t('rates.counts', { n, of })}</span>
    </span>
  );
}

/** The figure beside it says the same, so it is left out for the ears. */
function RateBar({ share }: { share: number }) {
  const width = 96;
  return (
    <svg class="rate-bar" width={width} height="8" viewBox={`0 0 ${width} 8`} aria-hidden="true">
      <rect class="rate-track" width={width} height="8" rx="2" />
      <rect class="rate-fill" width={Math.max(2, Math.round(share * width))} height="8" rx="2" />
    </svg>
  );
}

export function percentWords(share: number, language: string): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
