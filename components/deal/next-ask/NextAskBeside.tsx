import type { LensView, NextAsk } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { askSentence } from './ask-words.ts';
import { ClampedWords } from './ClampedWords.tsx';
import { DraftGoesTo, useAskText } from './DraftGoesTo.tsx';
import { usePutAsk } from '../desk/use-put-ask.ts';

/** The next ask while the lens speaks of the draft: one line, since the lens has the act. */
export function NextAskBeside({ ask, lens }: { ask: NextAsk; lens: LensView }) {
  const locale = useLocale();
  const { t } = locale;
  const put = usePutAsk();
  const text = useAskText(ask);
  const asked = lens.found.some(({ label, kind }) => label !== 'promise' && kind === ask.kind);
  const offers = !asked && lens.found.length > 0 && text !== '';
  return (
    <section class="next-ask-beside" aria-labelledby="next-ask-title">
      <div class="next-ask-line">
        <h2 id="next-ask-title">{askSentence(ask, locale)}</h2>
        {asked ? <span class="next-ask-in">{t('lens.inDraft')}</span> : null}
        {offers ? (
          <TextButton onClick={() => void put(text, lens.draft)}>
            {t(lens.draft.canInsert ? 'ask.insert' : 'ask.copy')}
          </TextButton>
        ) : null}
      </div>
      <DraftGoesTo />
      {ask.value === '' ? null : (
        <p class="next-ask-value">
          <ClampedWords key={ask.value} text={t('ask.theyGet', { value: ask.value })} />
        </p>
      )}
    </section>
  );
}
