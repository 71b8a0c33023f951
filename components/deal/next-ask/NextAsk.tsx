import { useState } from 'preact/hooks';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { LeavingButton } from '../../hooks/focus/LeavingButton.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { AskWords } from './AskWords.tsx';
import { askSentence } from './ask-words.ts';
import { ClampedWords } from './ClampedWords.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { DraftGoesTo, useAskText } from './DraftGoesTo.tsx';
import { useLens } from '../desk/LensProvider.tsx';
import { nextMorning } from '../ledger/next-morning.ts';
import { NextAskBeside } from './NextAskBeside.tsx';
import { NoNextAsk } from './NoNextAsk.tsx';
import { usePutAsk } from '../desk/use-put-ask.ts';
import '../form/Panel.css';
import './NextAsk.css';

/** Whom, for what, what they get from it; and one thing to do about it. */
export function NextAsk() {
  const { deal, page, capture } = useDealDesk();
  const { lens, speaks } = useLens();
  const locale = useLocale();
  const { t } = locale;
  const run = useCommand();
  const now = useNow();
  const ask = deal.nextAsk;
  const text = useAskText({ text: ask?.text ?? '' });
  const put = usePutAsk();
  const [done, setDone] = useState<string | null>(null);
  const waiting = ask !== null && (ask.snoozedUntil ?? 0) > now;
  const shown = ask !== null && !waiting;
  const inserts = page?.canInsert === true && page.draft !== null;
  const wasPut = shown && done === `${deal.deal.id} ${ask.kind}`;
  const act = () => {
    if (!shown) return;
    if (wasPut) return capture({ from: 'next-ask' });
    void put(text).then((ok) => ok && setDone(`${deal.deal.id} ${ask.kind}`));
  };
  useShortcuts(useSingleKeys({ i: shown && !speaks ? act : undefined }));
  if (!shown) return <NoNextAsk waiting={waiting ? ask : null} />;
  if (speaks && lens) return <NextAskBeside ask={ask} lens={lens} />;
  return (
    <section class="next-ask" aria-labelledby="next-ask-title">
      <h2 id="next-ask-title" class="next-ask-sentence">
        {askSentence(ask, locale)}
      </h2>
      <DraftGoesTo />
      {ask.value === '' ? null : (
        <p class="next-ask-value">
          <ClampedWords key={ask.value} text={t('ask.theyGet', { value: ask.value })} />
        </p>
      )}
      {text === '' ? null : <AskWords text={text} />}
      <div class="next-ask-acts">
        <Button look="primary" onClick={act} title={inserts && !wasPut ? t('ask.insertWhere') : undefined}>
          {t(wasPut ? 'ask.recordIt' : inserts ? 'ask.insert' : 'ask.copy')}
        </Button>
        <TextButton onClick={() => capture({ from: 'next-ask' })}>{t('ask.elsewhere')}</TextButton>
        <LeavingButton onClick={() => void run('snooze-next-ask', { dealId: deal.deal.id, until: nextMorning(now) })}>
          {t('ask.notNow')}
        </LeavingButton>
      </div>
    </section>
  );
}
