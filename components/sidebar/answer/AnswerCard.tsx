import type { AnswerQuestion } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import type { ShortcutMap } from '../../hooks/keys/use-shortcuts.ts';
import { useAnswerKeys, useOneAnswer } from '../../hooks/keys/use-answer-keys.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { dayWords } from '../../ui/words/date-words.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { AnswerDay } from './AnswerDay.tsx';
import { ANSWER_KEYS, choicesFor, dayOf, needsDay } from './answer-choices.ts';
import type { AnswerChoice } from './answer-choices.ts';
import { useAnswer } from './use-answer.ts';
import { useEnterNowhere } from '../shell/use-enter-nowhere.ts';
import { useOpenForm } from '../../deal/desk/use-kept.ts';
import '../../deal/form/Panel.css';
import '../../deal/next-ask/NextAsk.css';
import './AnswerCard.css';

/** Did you get it? What the reply reads as, with its words; one key says what it was. */
export function AnswerCard({ question, more }: { question: AnswerQuestion; more: number }) {
  const { t, language } = useLocale();
  const today = civilDateOf(useNow());
  const answer = useAnswer(question);
  const group = `answer ${question.commitmentId}`;
  const [open, askDay] = useOpenForm(group);
  const asking = open as 'yes' | 'other-time' | null;
  const choose = (choice: AnswerChoice) => {
    if ((choice === 'yes' || choice === 'other-time') && needsDay(choice, question)) askDay(choice);
    else answer(choice);
  };
  const keys = useAnswerKeys(
    question.commitmentId,
    Object.fromEntries(choicesFor(question).map((choice) => [ANSWER_KEYS[choice], () => choose(choice)] as const)),
  );
  useShortcuts(asking === null ? keys : {});
  const { suggested } = question;
  const press = useOneAnswer(question.commitmentId);
  useEnterNowhere(suggested && asking === null ? () => press('Enter', () => choose(suggested)) : null);
  const returned = suggested === 'undelivered';
  return (
    <section class="next-ask answer-card" aria-labelledby="answer-title">
      <div class="answer-head">
        <h2 id="answer-title" class="next-ask-sentence">
          {t(returned ? 'answers.arrived.title' : 'answers.title')}
        </h2>
        <p class="answer-reads">{t(suggested === null ? 'answers.reads.unclear' : `answers.reads.${suggested}`)}</p>
      </div>
      <p class="next-ask-value">{askedWords(question, today, { t, language })}</p>
      {/* Of two asks in one mail, the kind alone does not say which. */}
      <p class={question.because === '' ? 'answer-asked' : 'answer-asked is-brief'} title={question.words}>
        {question.words}
      </p>
      {question.because === '' ? null : <blockquote class="next-ask-text">{question.because}</blockquote>}
      {asking === null ? (
        <AnswerActs question={question} byKey={keys} onChoose={choose} />
      ) : (
        <AnswerDay
          form={`${group} ${asking}`}
          choice={asking}
          start={asking === 'yes' ? dayOf('yes', question) : null}
          onSave={(due) => answer(asking, due)}
          onCancel={() => askDay(null)}
        />
      )}
      {more > 0 ? <p class="answer-more">{t('answers.more', { count: more })}</p> : null}
    </section>
  );
}

/** The suggested answer first, if there is one; then the others, and that it is none. */
function AnswerActs(props: { question: AnswerQuestion; byKey: ShortcutMap; onChoose: (choice: AnswerChoice) => void }) {
  const { byKey, onChoose } = props;
  const { suggested, answerDue } = props.question;
  const { t, language } = useLocale();
  const today = civilDateOf(useNow());
  const hint = (choice: AnswerChoice) => (byKey[ANSWER_KEYS[choice]] ? ANSWER_KEYS[choice].toUpperCase() : undefined);
  const dated = answerDue !== null && (suggested === 'yes' || suggested === 'other-time');
  return (
    <div class="next-ask-acts answer-acts">
      {suggested === null ? null : (
        <Button look="primary" hint={hint(suggested)} onClick={() => onChoose(suggested)}>
          {t(`answers.${suggested}`)}
          {dated ? `, ${dayWords(answerDue.date, today, language)} ${answerDue.time ?? ''}`.trimEnd() : ''}
        </Button>
      )}
      {choicesFor(props.question)
        .filter((choice) => choice !== suggested)
        .map((choice) => (
          <TextButton key={choice} hint={hint(choice)} onClick={() => onChoose(choice)}>
            {t(suggested === 'undelivered' ? 'answers.arrived' : `answers.${choice}`)}
          </TextButton>
        ))}
    </div>
  );
}

type Spoken = Pick<ReturnType<typeof useLocale>, 't' | 'language'>;

/** "Time · Dana Whitfield · Thu 4 Jun" */
function askedWords({ kind, kindName, contactName, askedAt }: AnswerQuestion, today: string, { t, language }: Spoken) {
  const what = kind === 'other' ? t('kind.other') : kindName;
  const when = askedAt === null ? '' : dayWords(civilDateOf(askedAt), today, language);
  return [what, contactName, when].filter(Boolean).join(' · ');
}
