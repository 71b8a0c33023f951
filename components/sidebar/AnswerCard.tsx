import { useState } from 'preact/hooks';
import type { AnswerQuestion } from '../../lib/contract/views.ts';
import { civilDateOf } from '../../lib/domain/civil-date.ts';
import { useLocale } from '../hooks/locale.ts';
import { useNow } from '../hooks/use-now.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { useSingleKeys } from '../hooks/use-single-keys.ts';
import { Button } from '../ui/Button.tsx';
import { dayWords } from '../ui/date-words.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { AnswerDay } from './AnswerDay.tsx';
import { ANSWER_KEYS, ANSWERS, needsDay } from './answer-choices.ts';
import type { AnswerChoice } from './answer-choices.ts';
import { dueWords } from './DueField.tsx';
import { useAnswer } from './use-answer.ts';
import { useEnterNowhere } from './use-enter-nowhere.ts';
import './Panel.css';
import './NextAsk.css';
import './AnswerCard.css';

/** Did you get it? What the reply reads as, with its words; one key says what it was. */
export function AnswerCard({ question, more }: { question: AnswerQuestion; more: number }) {
  const { t, language } = useLocale();
  const today = civilDateOf(useNow());
  const answer = useAnswer(question);
  const [asking, askDay] = useState<'yes' | 'other-time' | null>(null);
  const choose = (choice: AnswerChoice) => {
    if ((choice === 'yes' || choice === 'other-time') && needsDay(choice, question)) askDay(choice);
    else answer(choice);
  };
  const keys = useSingleKeys(
    Object.fromEntries(ANSWERS.map((choice) => [ANSWER_KEYS[choice], () => choose(choice)] as const)),
  );
  useShortcuts(asking === null ? keys : {});
  useEnterNowhere(question.suggested && asking === null ? () => choose(question.suggested ?? 'none') : null);
  const hint = (choice: AnswerChoice) =>
    Object.hasOwn(keys, ANSWER_KEYS[choice]) ? ANSWER_KEYS[choice].toUpperCase() : undefined;
  const { suggested } = question;
  const others = ANSWERS.filter((choice) => choice !== suggested);
  return (
    <section class="next-ask answer-card" aria-labelledby="answer-title">
      <h2 id="answer-title" class="next-ask-sentence">
        {t('answers.title')}
      </h2>
      <p class="next-ask-value">{askedWords(question, today, { t, language })}</p>
      {question.because === '' ? (
        <p class="answer-asked">{question.words}</p>
      ) : (
        <blockquote class="next-ask-text">{question.because}</blockquote>
      )}
      {asking === null ? (
        <>
          <p class="answer-reads">{t(suggested === null ? 'answers.reads.unclear' : `answers.reads.${suggested}`)}</p>
          <div class="next-ask-acts answer-acts">
            {suggested === null ? null : (
              <Button look="primary" hint={hint(suggested)} onClick={() => choose(suggested)}>
                {t(`answers.${suggested}`)}
                {question.answerDue && suggested !== 'no' && suggested !== 'dodge'
                  ? `, ${dueWords(question.answerDue, today, language).split(',')[0] ?? ''}`
                  : ''}
              </Button>
            )}
            {others.map((choice) => (
              <TextButton key={choice} hint={hint(choice)} onClick={() => choose(choice)}>
                {t(`answers.${choice}`)}
              </TextButton>
            ))}
          </div>
        </>
      ) : (
        <AnswerDay
          choice={asking}
          start={asking === 'yes' ? question.due : null}
          onSave={(due) => answer(asking, due)}
          onCancel={() => askDay(null)}
        />
      )}
      {more > 0 ? <p class="answer-more">{t('answers.more', { count: more })}</p> : null}
    </section>
  );
}

type Spoken = Pick<ReturnType<typeof useLocale>, 't' | 'language'>;

/** "Time, asked of Dana Whitfield on Thu 4 Jun" */
function askedWords({ kind, kindName, contactName, askedAt }: AnswerQuestion, today: string, { t, language }: Spoken) {
  const what = kind === 'other' ? t('kind.other') : kindName;
  const when = askedAt === null ? '' : dayWords(civilDateOf(askedAt), today, language);
  return contactName === null
    ? t('answers.asked.nobody', { kind: what, when })
    : t('answers.asked', { kind: what, who: contactName, when });
}
