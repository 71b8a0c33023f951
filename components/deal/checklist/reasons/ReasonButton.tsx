import type { ComponentChildren } from 'preact';
import type { ReasonKey } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import './ReasonButton.css';

/** One honest reason, picked by a click or by its letter; what there is to say of it stands below its words. */
export function ReasonButton(props: {
  reason: ReasonKey;
  /** `null` where single keys are off. */
  byKey: string | null;
  onPick: (reason: ReasonKey) => void;
  children?: ComponentChildren;
}) {
  const { reason, byKey } = props;
  const { t } = useLocale();
  return (
    <button type="button" class="reason" aria-keyshortcuts={byKey ?? undefined} onClick={() => props.onPick(reason)}>
      {byKey === null ? null : (
        <kbd class="key-cap" aria-hidden="true">
          {byKey}
        </kbd>
      )}
      <span>
        {t(`reason.${reason}`)}
        {props.children ? <span class="reason-fact figures">{props.children}</span> : null}
      </span>
    </button>
  );
}
