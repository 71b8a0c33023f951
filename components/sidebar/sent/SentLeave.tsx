import type { FoundAsk } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useLeave } from './use-sent.ts';

/** Where the setting is wanted it can be found: this kind, from now on, without a question. */
export function SentLeave({ ask }: { ask: FoundAsk }) {
  const { t } = useLocale();
  const allow = useLeave();
  const words = ask.direction === 'we' ? t('sent.alwaysPromises') : t('sent.always', { kind: t(`kind.${ask.kind}`) });
  return (
    <TextButton class="sent-leave" onClick={() => void allow(ask)}>
      {words}
    </TextButton>
  );
}
