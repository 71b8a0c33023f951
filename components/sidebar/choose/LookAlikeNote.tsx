import type { LookAlike } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Banner } from '../../ui/blocks/Banner.tsx';

/** An address that looks like one that is known: said in words, matched by nothing. */
export function LookAlikeNote({ lookAlike }: { lookAlike: LookAlike | null }) {
  const { t } = useLocale();
  if (lookAlike === null) return null;
  const { address, resembles, accountName } = lookAlike;
  return <Banner tone="alert">{t('match.lookAlike', { address, resembles, account: accountName })}</Banner>;
}
