import { useState } from 'preact/hooks';
import type { FoundAsk, SentQuestion as Question } from '../../../lib/contract/views.ts';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import type { Id, Instant } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { IconButton } from '../../ui/buttons/IconButton.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { SentAsks } from './SentAsks.tsx';
import { SentEditor } from './SentEditor.tsx';
import { SentLeave } from './SentLeave.tsx';
import { askWords, sentWhen, whomOf } from './sent-words.ts';
import { useOpenForm } from '../../deal/desk/use-kept.ts';
import { useSentAnswers } from './use-sent.ts';

interface Props {
  question: Question;
  elsewhere: boolean;
  now: Instant;
  /** Answered, or put off. */
  onDone: () => void;
  /** What its keys do now. The dock hears them, because it stands from the beginning: so they go before others. */
  onActs: (acts: SentActs) => void;
}

export interface SentActs {
  y?: () => void;
  n?: () => void;
  e?: () => void;
}

/** Under which its editor is known: the beginning of a long sentence is enough, and fits into a name. */
const formOf = ({ words }: FoundAsk): string => words.slice(0, 200);

/** "Asked Dana for time, Thu. Record it?" One key answers; nothing else on the page waits for it. */
export function SentQuestion({ question, elsewhere, now, onDone, onActs }: Props) {
  const locale = useLocale();
  const { t } = locale;
  // By its words: one that is settled meanwhile, here or in another tab, leaves the list, and others move up.
  const [changed, change] = useState<ReadonlyMap<string, FoundAsk | null>>(new Map());
  const group = `sent ${question.messageKey}`;
  const [open, setOpen] = useOpenForm(group);
  const edited = question.asks.find((ask) => formOf(ask) === open) ?? null;
  const edit = (ask: FoundAsk | undefined) => setOpen(ask ? formOf(ask) : null);
  const { record, pass } = useSentAnswers(question);
  const said = (ask: FoundAsk): FoundAsk | null => (changed.has(ask.words) ? (changed.get(ask.words) ?? null) : ask);
  const asks = question.asks.map(said);
  const who = whomOf(question, locale);
  // The last one left is asked about anew: there is no list any more to take it out of.
  const [only] = asks.length === 1 ? question.asks.map((ask) => said(ask) ?? ask) : [];
  const chosen = only ? [only] : asks.filter((ask) => ask !== null);
  const set = ({ words }: FoundAsk, ask: FoundAsk | null) => change(new Map(changed).set(words, ask));

  const recordAll = (all: readonly FoundAsk[], dealId?: Id) => {
    const answer = async () => {
      const answered = question.asks.some(({ words }) => !all.some((ask) => ask.words === words));
      const result = await record(all, answered, dealId);
      if (result?.ok) onDone();
    };
    void answer();
  };
  const yes = (dealId?: Id) => (chosen.length === 0 ? no() : recordAll(chosen, dealId));
  const no = () => {
    void pass([question.messageKey]);
    onDone();
  };
  const isClear = question.dealId !== null;
  const isCalm = edited === null;
  onActs(isCalm ? { ...(isClear ? { y: () => yes() } : {}), n: no, e: () => edit(question.asks[0]) } : {});

  return (
    <div class="sent-card">
      <p class="sent-when">{sentWhen(question, elsewhere, now, locale)}</p>
      {elsewhere || question.until <= now ? (
        <IconButton class="sent-later" icon="close" label={t('sent.later')} onClick={onDone} />
      ) : null}
      <h2 class="sent-title" tabIndex={-1} aria-live="polite">
        {only
          ? isClear
            ? t('sent.recordIt', { what: askWords(only, who, now, locale) })
            : askWords(only, who, now, locale)
          : t('sent.recordThem', { count: asks.length, who })}
      </h2>
      {only && isCalm ? <blockquote class="sent-words">{only.words}</blockquote> : null}
      {!only && isCalm ? <SentAsks asks={question.asks} chosen={asks} onChange={set} onEdit={edit} now={now} /> : null}
      {edited === null ? (
        <>
          {isClear ? null : <p class="sent-which">{t('sent.whichDeal')}</p>}
          {isClear ? null : (
            <div class="sent-deals">
              {question.deals.slice(0, 4).map(({ dealId, dealName, accountName }) => (
                <Button key={dealId} wide class="panel-choice" onClick={() => yes(dealId)}>
                  {dealName}
                  {ownName(dealName, accountName) === null ? null : <span class="sent-account">{accountName}</span>}
                </Button>
              ))}
            </div>
          )}
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
      ) : (
        <SentEditor
          key={formOf(edited)}
          form={`${group} ${formOf(edited)}`}
          question={question}
          ask={said(edited) ?? edited}
          records={only !== undefined && isClear}
          onKeep={(ask) => {
            edit(undefined);
            set(edited, ask);
            if (only && isClear) recordAll([ask]);
          }}
          onCancel={() => edit(undefined)}
        />
      )}
    </div>
  );
}
