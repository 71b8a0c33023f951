import { useLostSites } from './access.ts';
import { useLocale } from '../words/locale.ts';
import { Banner } from '../../ui/blocks/Banner.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';

/** The browser lets sites no longer be read: says so once, and asks for them anew where the rep says so. */
export function LostSites({ class: name }: { class: string }) {
  const { t } = useLocale();
  const { lost, giveBack } = useLostSites();
  const [first, second] = lost;
  if (!first) return null;
  return (
    <div class={name}>
      <Banner tone="alert" acts={<TextButton onClick={giveBack}>{t('access.again')}</TextButton>}>
        {t(`access.lost.${second ? 'both' : first}`)}
      </Banner>
    </div>
  );
}
