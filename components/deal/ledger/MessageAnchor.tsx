import type { MessageLink } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Icon } from '../../ui/marks/Icon.tsx';
import { linkTarget } from './link-target.ts';
import { useDesk } from '../desk/desk.ts';

/** The way back to the message that the words were said in. */
export function MessageAnchor({ link }: { link: MessageLink }) {
  const { t } = useLocale();
  const { page } = useDesk();
  const label = link.label === '' ? t('ledger.openMessage') : t('ledger.openMessageOf', { label: link.label });
  return (
    <a
      class="message-anchor"
      href={link.url}
      target={linkTarget(link.url, page?.url ?? null, window.top !== window)}
      rel="noreferrer"
      aria-label={label}
      title={label}
    >
      <Icon name="link" />
    </a>
  );
}
