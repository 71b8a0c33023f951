import { copyText } from '../../../hooks/words/copy-text.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useToast } from '../../../hooks/surface/use-toast.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { briefHtml, briefText } from './brief-text.ts';
import type { BriefSection } from './brief-sections.ts';

/** Nothing is sent: it goes to the clipboard or on paper, by the rep's own hand. */
export function BriefActs({ title, sections }: { title: string; sections: readonly BriefSection[] }) {
  const { t } = useLocale();
  const toast = useToast();
  const text = briefText(title, sections);
  const say = (copied: boolean) => {
    const words = t(copied ? 'brief.copied' : 'brief.notCopied');
    toast(words, copied ? 'done' : 'refused');
  };
  return (
    <div class="brief-acts">
      <Button look="primary" icon="copy" onClick={() => say(copyText(text))}>
        {t('brief.copy')}
      </Button>
      <Button onClick={() => void copyBoth(text, briefHtml(title, sections)).then(say)}>{t('brief.copyHtml')}</Button>
      <Button onClick={() => print()}>{t('brief.print')}</Button>
    </div>
  );
}

/** @returns whether it is on the clipboard: the browser may refuse, or know no clipboard of this kind */
async function copyBoth(text: string, html: string): Promise<boolean> {
  const as = (type: string, content: string) => new Blob([content], { type });
  try {
    const item = new ClipboardItem({ 'text/plain': as('text/plain', text), 'text/html': as('text/html', html) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
