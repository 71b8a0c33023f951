import { useState } from 'preact/hooks';
import type { FoundAsk, SentQuestion as Question } from '../../../lib/contract/views.ts';
import { ownName } from '../../../lib/domain/deal-title.ts';
import type { Id, Instant } from '../../../lib/domain/types.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
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

/** "Asked Dana for time, Thu. Record it?" One key answers; nothing else on the page waits for it. */
export function SentQuestion({ question, elsewhere, now, onDone, onActs }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const [changed, change] = useState<ReadonlyMap<number, FoundAsk | null>>(new Map());
  const group = `sent ${question.messageKey}`;
  const [open, setOpen] = useOpenForm(group);
  const edited = open === null ? null : Number(open);
  const edit = (at: number | null) => setOpen(at === null ? null : String(at));
  const { record, pass } = useSentAnswers(question);
  const asks = question.asks.map((ask, at) => (changed.has(at) ? (changed.get(at) ?? null) : ask));
  const chosen = asks.filter((ask) => ask !== null);
  const who = whomOf(question, locale);
  const [only] = asks.length === 1 ? question.asks.map((ask, at) => asks[at] ?? ask) : [];
  const set = (at: number, ask: FoundAsk | null) => change(new Map(changed).set(at, ask));

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
  onActs(isCalm ? { ...(isClear ? { y: () => yes() } : {}), n: no, e: () => edit(0) } : {});

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
              <TextButton hint="E" onClick={() => edit(0)}>
                {t('sent.edit')}
              </TextButton>
            ) : null}
          </div>
          {only && isClear ? <SentLeave ask={only} /> : null}
        </>
      ) : (
        <SentEditor
          key={edited}
          form={`${group} ${edited}`}
          question={question}
          ask={asks[edited] ?? (question.asks[edited] as FoundAsk)}
          records={only !== undefined && isClear}
          onKeep={(ask) => {
            edit(null);
            set(edited, ask);
            if (only && isClear) recordAll([ask]);
          }}
          onCancel={() => edit(null)}
        />
      )}
    </div>
  );
}
