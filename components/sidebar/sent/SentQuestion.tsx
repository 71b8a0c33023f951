import type { SentQuestion as Question } from '../../../lib/contract/views.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { IconButton } from '../../ui/buttons/IconButton.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { SentAsks } from './SentAsks.tsx';
import { SentDeals } from './SentDeals.tsx';
import { SentEditor } from './SentEditor.tsx';
import { SentLeave } from './SentLeave.tsx';
import { askWords, sentWhen, whomOf } from './sent-words.ts';
import { useSentQuestion } from './use-sent-question.ts';
import type { SentActs } from './use-sent-question.ts';

interface Props {
  question: Question;
  elsewhere: boolean;
  now: Instant;
  /** Answered, or put off. */
  onDone: () => void;
  /** The dock hears the keys, because it stands from the beginning: so they go before others. */
  onActs: (acts: SentActs) => void;
}

/** "Asked Dana for time, Thu. Record it?" One key answers; nothing else on the page waits for it. */
export function SentQuestion({ question, elsewhere, now, onDone, onActs }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { asks, only, chosen, isClear, edited, acts, set, edit, keep, yes, no } = useSentQuestion(question, onDone);
  onActs(acts);
  const who = whomOf(question, locale);
  const what = only && askWords(only, who, now, locale);
  return (
    <div class="sent-card">
      <p class="sent-when">{sentWhen(question, elsewhere, now, locale)}</p>
      {elsewhere || question.until <= now ? (
        <IconButton class="sent-later" icon="close" label={t('sent.later')} onClick={onDone} />
      ) : null}
      <h2 class="sent-title" tabIndex={-1} aria-live="polite">
        {what === undefined
          ? t('sent.recordThem', { count: asks.length, who })
          : isClear
            ? t('sent.recordIt', { what })
            : what}
      </h2>
      {edited ? (
        <SentEditor
          key={edited.form}
          form={edited.form}
          question={question}
          ask={edited.ask}
          records={only !== undefined && isClear}
          onKeep={(ask) => keep(edited.found, ask)}
          onCancel={() => edit(undefined)}
        />
      ) : (
        <>
          {only ? (
            <blockquote class="sent-words">{only.words}</blockquote>
          ) : (
            <SentAsks asks={question.asks} chosen={asks} onChange={set} onEdit={edit} now={now} />
          )}
          {isClear ? null : <SentDeals deals={question.deals} onPick={yes} />}
          <div class="sent-acts">
            {isClear ? (
              <Button hint="Y" disabled={chosen.length === 0} onClick={() => yes()}>
                {t('sent.yes')}
              </Button>
            ) : null}
            <TextButton hint="N" onClick={no}>
              {t('sent.no')}
            </TextButton>
            {only ? (
              <TextButton hint="E" onClick={() => edit(question.asks[0])}>
                {t('sent.edit')}
              </TextButton>
            ) : null}
          </div>
          {only && isClear ? <SentLeave ask={only} /> : null}
        </>
      )}
    </div>
  );
}
