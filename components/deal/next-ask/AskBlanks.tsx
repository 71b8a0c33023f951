import { useLocale } from '../../hooks/words/locale.ts';
import { useDealDesk } from '../desk/desk.ts';
import type { Mode } from '../desk/desk.ts';
import { usePutText } from '../desk/use-put-text.ts';
import { askSentence } from './ask-words.ts';
import { Blanks } from './Blanks.tsx';
import { useAskText } from './DraftGoesTo.tsx';

const FORM = 'ask blanks';
const NO_VALUES = {};

/** What a suggested ask still leaves open, before it goes in: a process of the rep's own may have slots that no deal fills. */
export function AskBlanks({ mode: { words, into } }: { mode: Mode & { name: 'blanks' } }) {
  const { deal, calm, kept } = useDealDesk();
  // Whom the draft goes to may change while they are open, and with it the name.
  const text = useAskText(deal.nextAsk ?? { text: words });
  const locale = useLocale();
  const put = usePutText();
  const close = () => {
    kept.keep(FORM, null);
    calm();
  };
  return (
    <Blanks
      title={deal.nextAsk ? askSentence(deal.nextAsk, locale) : locale.t('snippets.title')}
      form={FORM}
      words={text}
      values={NO_VALUES}
      onPut={(filled) => void put(filled, into).then((ok) => ok && close())}
      onClose={close}
    />
  );
}
