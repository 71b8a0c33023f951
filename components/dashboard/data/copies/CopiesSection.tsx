import type { StoreHealth } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { DataSection } from '../DataSection.tsx';
import { CopiesLock } from './CopiesLock.tsx';

/** What is known of the book's health and of the copies beside it. */
export function CopiesSection({ store }: { store: StoreHealth }) {
  const { t } = useLocale();
  const how =
    store.state === 'full' || (store.state === 'lost' && store.full)
      ? t('dataPage.copiesFull')
      : store.state === 'lost'
        ? t('dataPage.copiesLost')
        : t('dataPage.copiesFine');
  const firefox = navigator.userAgent.includes('Firefox/');
  return (
    <DataSection title={t('dataPage.copies')} how={firefox ? `${how} ${t('dataPage.copiesFirefox')}` : how}>
      {store.state === 'lost' ? null : <CopiesLock />}
    </DataSection>
  );
}
