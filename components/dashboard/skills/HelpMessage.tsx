import { useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../../lib/contract/views.ts';
import { copyText } from '../../hooks/words/copy-text.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { helpMessage } from './help-message.ts';

/** The rep reads it, changes it, and takes it along: nothing is sent from here. */
export function HelpMessage({ view, onClose }: { view: PlanView; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const [text, setText] = useState(() => helpMessage(view, locale));
  const [said, setSaid] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useFocusInside(place);
  useEscape(true, onClose);
  const { helper } = view.plan;
  return (
    <div ref={place} class="help-message">
      <TextAreaField
        label={helper === '' ? t('plan.helpTitleNobody') : t('plan.helpTitle', { helper })}
        hint={t('plan.helpHow')}
        value={text}
        rows={9}
        maxLength={4000}
        onInput={setText}
      />
      <div class="plan-acts">
        <Button icon="copy" onClick={() => setSaid(t(copyText(text) ? 'plan.copied' : 'plan.notCopied'))}>
          {t('plan.copy')}
        </Button>
        <TextButton onClick={onClose}>{t('act.close')}</TextButton>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
