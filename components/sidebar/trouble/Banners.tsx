import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useSurface } from '../../hooks/surface/surface.ts';
import { Banner } from '../../ui/blocks/Banner.tsx';
import { DashboardLink } from '../../deal/desk/DashboardLink.tsx';

/** What is wrong with the whole, if anything: said once, at the top, with what helps. */
export function Banners() {
  const { t } = useLocale();
  const { stale } = useSurface();
  const store = useSummary()?.store ?? { state: 'fine' as const };
  if (stale.value !== null) {
    return (
      <div class="banners">
        <Banner>{t(stale.value === 'updated' ? 'notice.updated' : 'notice.newer')}</Banner>
      </div>
    );
  }
  if (store.state === 'fine') return null;
  const full = store.state === 'lost' && store.full;
  const how = store.state === 'full' || store.state === 'lost';
  return (
    <div class="banners">
      <Banner
        tone={store.state === 'upgrading' ? 'calm' : 'alert'}
        acts={
          how ? (
            <DashboardLink to={store.state === 'lost' ? '/today' : '/data'}>{t('notice.openData')}</DashboardLink>
          ) : undefined
        }
      >
        {t(`notice.${full ? 'full' : store.state === 'newer-schema' ? 'newer' : store.state}`)}
      </Banner>
    </div>
  );
}
