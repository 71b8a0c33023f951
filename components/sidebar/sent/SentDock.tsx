import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useAnswerKeys } from '../../hooks/keys/use-answer-keys.ts';
import { SentLines } from './SentLines.tsx';
import { SentQuestion } from './SentQuestion.tsx';
import type { SentActs } from './use-sent-question.ts';
import { useSent } from './use-sent.ts';
import './Sent.css';

/** At the foot of the sidebar, over nothing: one calm question after sending, and what waits to be caught up on. */
export function SentDock() {
  const { t } = useLocale();
  const { question, elsewhere, lines, hold, look, now } = useSent();
  const key = question?.messageKey ?? null;
  const acts = useRef<SentActs>({});
  if (key === null) acts.current = {};
  const press = (which: keyof SentActs) => () => acts.current[which]?.();
  useShortcuts(useAnswerKeys(key ?? '', key === null ? {} : { y: press('y'), n: press('n'), e: press('e') }));
  // Whoever has it in hand does not see it go; answered, it is let go.
  useEffect(() => hold(null), [key]);
  const dock = useRef<HTMLElement>(null);
  const looked = useRef(false);
  // The line that led to it has gone.
  useEffect(() => {
    if (looked.current && key !== null) dock.current?.querySelector<HTMLElement>('.sent-title')?.focus();
    looked.current = false;
  }, [key]);
  const onLook = (messageKey: string) => {
    looked.current = true;
    look(messageKey);
  };
  const isEmpty =
    lines.questions.length + lines.elsewhere.length + lines.scheduled.length + lines.takenBack.length === 0;
  if (question === null && isEmpty) return null;
  return (
    <section ref={dock} class="sent-dock" aria-label={t('sent.region')}>
      {question ? (
        <div
          onPointerEnter={() => hold(key)}
          onPointerLeave={() => hold(null)}
          onFocusIn={() => hold(key)}
          onFocusOut={() => hold(null)}
        >
          <SentQuestion
            key={key}
            question={question}
            elsewhere={elsewhere}
            now={now}
            onDone={() => look(null)}
            onActs={(given) => {
              acts.current = given;
            }}
          />
        </div>
      ) : (
        <SentLines lines={lines} onLook={onLook} />
      )}
    </section>
  );
}
