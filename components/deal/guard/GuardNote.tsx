import { useLocale } from '../../hooks/words/locale.ts';
import type { Refusal } from '../../hooks/in-sight/use-guard.ts';
import { Banner } from '../../ui/blocks/Banner.tsx';
import { DashboardLink } from '../desk/DashboardLink.tsx';

/** Why an act that matters was held back, and where it can be done. */
export function GuardNote({ refusal, to }: { refusal: Refusal | null; to?: `/${string}` }) {
  const { t } = useLocale();
  if (refusal === null) return null;
  return (
    <Banner acts={<DashboardLink {...(to ? { to } : {})}>{t('act.openDashboard')}</DashboardLink>}>
      {t(`guard.${refusal}`)}
    </Banner>
  );
}
