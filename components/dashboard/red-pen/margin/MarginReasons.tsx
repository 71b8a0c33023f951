import type { AuditMark, HonestReason } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { moveFocus } from '../../../ui/overlays/move-focus.ts';
import { ReasonButton } from '../../../deal/checklist/reasons/ReasonButton.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';

/** First the reason that comes to mind, then the real one. With nothing to choose, both stand there. */
export function MarginReasons(props: {
  mark: AuditMark;
  choices: readonly { reason: HonestReason; key: string }[];
  /** One letter picks. */
  keys: boolean;
  onPick: (reason: HonestReason) => void;
  onAgain: () => void;
}) {
  const { mark, choices } = props;
  const { t } = useLocale();
  if (choices.length === 0) return <Answered mark={mark} onAgain={props.onAgain} />;
  const { said } = mark;
  const ask = t(said === null ? 'redPen.why' : 'redPen.real');
  return (
    <div class="margin-question" role="group" aria-label={ask} onKeyDown={(event) => moveFocus(event, 'button')}>
      {said === null ? null : <p class="margin-said">{t('redPen.said', { reason: t(`reason.${said}`) })}</p>}
      <p class="margin-ask">{ask}</p>
      {choices.map(({ reason, key }) => (
        <ReasonButton key={reason} reason={reason} byKey={props.keys ? key : null} onPick={() => props.onPick(reason)}>
          {reason === said ? t('redPen.itIs') : null}
        </ReasonButton>
      ))}
    </div>
  );
}

function Answered({ mark: { said, real }, onAgain }: { mark: AuditMark; onAgain: () => void }) {
  const { t } = useLocale();
  return (
    <div class="margin-answered">
      {said === null || said === real ? null : (
        <p class="margin-said">{t('redPen.said', { reason: t(`reason.${said}`) })}</p>
      )}
      {real === null ? null : <p class="margin-real">{t('redPen.really', { reason: t(`reason.${real}`) })}</p>}
      <TextButton onClick={onAgain}>{t('redPen.otherReasons')}</TextButton>
    </div>
  );
}
