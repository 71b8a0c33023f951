import type { LensView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { AskWords } from '../../deal/next-ask/AskWords.tsx';
import { kindInside } from './lens-words.ts';
import { LensPointMenu } from './LensPointMenu.tsx';
import { usePutAsk } from '../../deal/desk/use-put-ask.ts';

/** The draft asks for nothing: what is missing at this stage, and words for it that go in at the caret. */
export function LensNothing({ lens }: { lens: LensView }) {
  const locale = useLocale();
  const { t } = locale;
  const put = usePutAsk();
  const { missing, draft } = lens;
  const insert = missing && missing.text !== '' ? () => void put(missing.text, draft) : undefined;
  const keys = useSingleKeys({ i: insert });
  useShortcuts(keys);
  return (
    <>
      <p class="lens-nothing">
        <span class="lens-what">{t('lens.nothing')}</span>{' '}
        {missing ? t('lens.missing', { kind: kindInside(missing.name, locale) }) : null}
      </p>
      {missing && insert ? <AskWords text={missing.text} /> : null}
      <div class="lens-acts">
        {insert ? (
          <Button
            look="primary"
            onClick={insert}
            title={draft.canInsert ? t('ask.insertWhere') : undefined}
            hint={keys['i'] ? 'I' : undefined}
          >
            {t(draft.canInsert ? 'ask.insert' : 'ask.copy')}
          </Button>
        ) : null}
        <LensPointMenu lens={lens} text={t('lens.point')} />
      </div>
    </>
  );
}
