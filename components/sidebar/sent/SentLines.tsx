import type { SentView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { IconButton } from '../../ui/buttons/IconButton.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { usePass, useTakenBack } from './use-sent.ts';

/** One line each: sent elsewhere, still to be caught up on, planned. */
export function SentLines({ lines, onLook }: { lines: SentView; onLook: (messageKey: string) => void }) {
  const { t } = useLocale();
  const pass = usePass();
  const { elsewhere, questions, scheduled, takenBack } = lines;
  const { restore, heard } = useTakenBack();
  const keysOf = (rows: readonly { messageKey: string }[]) => rows.map(({ messageKey }) => messageKey);
  const [first] = elsewhere;
  const [next] = questions;
  return (
    <>
      {first ? (
        <p class="sent-line">
          <span class="sent-line-words">{t('sent.elsewhere', { count: elsewhere.length })}</span>
          <TextButton onClick={() => onLook(first.messageKey)}>{t('sent.look')}</TextButton>
          <IconButton icon="close" label={t('sent.pass')} onClick={() => void pass(keysOf(elsewhere))} />
        </p>
      ) : null}
      {next ? (
        <p class="sent-line">
          <span class="sent-line-words">{t('sent.catchUp', { count: questions.length })}</span>
          <TextButton onClick={() => onLook(next.messageKey)}>{t('sent.look')}</TextButton>
          <IconButton icon="close" label={t('sent.pass')} onClick={() => void pass(keysOf(questions))} />
        </p>
      ) : null}
      {takenBack.map(({ key, commandId, what, whom }) => (
        <p key={key} class="sent-line">
          <span class="sent-line-words">{t(`sent.takenBack.${what}`, { who: whom ?? t('sent.nobody') })}</span>
          <TextButton onClick={() => restore(commandId)}>{t('act.undo')}</TextButton>
          <IconButton icon="close" label={t('sent.heard')} onClick={() => heard(key)} />
        </p>
      ))}
      {scheduled.map(({ messageKey, whom }) => (
        <p key={messageKey} class="sent-line">
          <span class="sent-line-words">{t('sent.scheduled', { who: whom ?? t('sent.nobody') })}</span>
          <IconButton icon="close" label={t('sent.forget')} onClick={() => void pass([messageKey])} />
        </p>
      ))}
    </>
  );
}
